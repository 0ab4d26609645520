import type { AuthorityPart, GrantCondition } from '@ersuchen/domain';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { ACTOR_FUNCTIONS } from '../../graphql/enums.ts';
import { CalendarDateScalar, InstantScalar } from '../../graphql/scalars.ts';
import { column, columns, type Shape } from '../../read/shape.ts';
import { AUTHORITY_PART, GRANT_CONDITION } from '../report.input.ts';

const optional = { nullable: true } as const;

/** One report of the authority about one person, as it was told; none is ever replaced. */
@ObjectType('AuthorityReport', { simpleResolvers: true })
export class AuthorityReportView {
  @Field(() => Int) seq: number;
  @Field(() => ID) personId: string;
  @Field(() => AUTHORITY_PART) part: AuthorityPart;
  @Field(() => CalendarDateScalar) toldOn: string;
  @Field(() => String, optional) reasons: string | null;
  @Field(() => [GRANT_CONDITION]) conditions: readonly GrantCondition[];
  @Field(() => String, optional) conditionsText: string | null;
  @Field(() => CalendarDateScalar, optional) validUntil: string | null;
  @Field(() => String, optional) note: string | null;
  @Field(() => InstantScalar) reportedAt: string;
  @Field(() => String) reportedBy: string;
  @Field(() => ACTOR_FUNCTIONS, { description: 'The authority itself, or the office on its behalf.' })
  actorFunction: keyof typeof ACTOR_FUNCTIONS;
}

export const officeReport: Shape = {
  name: 'AuthorityReport',
  table: 'authority_report ar',
  joins: { ra: 'left join account ra on ra.id = ar.reported_by' },
  key: 'ar.id',
  fields: {
    ...columns('ar', ['seq', 'personId', 'part', 'toldOn', 'reasons', 'validUntil', 'note', 'reportedAt']),
    ...columns('ar', ['actorFunction']),
    reportedBy: column(`coalesce(ra.name, '')`),
    conditionsText: column('ar.conditions'),
    conditions: {
      kind: 'derived',
      needs: { _codes: 'ar.condition_codes' },
      from: (row) =>
        String(row._codes ?? '')
          .split(',')
          .filter(Boolean),
    },
  },
};
