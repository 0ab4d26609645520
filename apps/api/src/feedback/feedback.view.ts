import {
  type AuthorityResult,
  authorityResultLabels,
  authorityResultOf,
  codesOf,
  OUTCOMES,
  type Outcome,
  type PersonStanding,
} from '@ersuchen/domain';
import { Field, ID, ObjectType } from 'type-graphql';
import { enumOf } from '../graphql/enum-of.ts';
import { PageInfo } from '../graphql/page-info.ts';
import { CalendarDateScalar } from '../graphql/scalars.ts';
import { column, columns, type Derived, fields, type Shape } from '../read/shape.ts';

const OUTCOME = enumOf('Outcome', OUTCOMES);
const AUTHORITY_RESULT = enumOf('AuthorityResult', codesOf(authorityResultLabels));

/** What became of a case that a member deliberated on: no persons, no papers. */
@ObjectType({ simpleResolvers: true })
export class Feedback {
  @Field(() => ID) id: string;
  @Field(() => String) fileNumber: string;
  @Field(() => CalendarDateScalar) meetsOn: string;
  @Field(() => OUTCOME, {
    nullable: true,
    description:
      "The commission's outcome, a request if anybody has one; null when everybody withdrew afterwards.",
  })
  outcome: Outcome | null;
  @Field(() => AUTHORITY_RESULT, { nullable: true, description: 'Null without a request.' })
  result: AuthorityResult | null;
}

@ObjectType({ simpleResolvers: true })
class FeedbackEdge {
  @Field(() => String) cursor: string;
  @Field(() => Feedback) node: Feedback;
}

@ObjectType({ simpleResolvers: true })
export class FeedbackConnection {
  @Field(() => [FeedbackEdge]) edges: readonly FeedbackEdge[];
  @Field(() => [Feedback]) nodes: readonly Feedback[];
  @Field(() => PageInfo) pageInfo: PageInfo;
}

const standing: Shape = {
  name: 'FeedbackStanding',
  table: 'person p',
  key: 'p.id',
  fields: { ...columns('p', ['state', 'intent']), final: column('p.final_decision') },
};

const STANDINGS = fields({ _standings: { state: {}, intent: {}, final: {} } });

const fromStandings = (from: (standings: readonly PersonStanding[]) => unknown): Derived => ({
  kind: 'derived',
  needs: {},
  also: () => STANDINGS,
  from: (row) => from(row._standings as readonly PersonStanding[]),
});

/** A case `c` with the meeting `m` that decided on it. */
export const feedbackShape: Shape = {
  name: 'Feedback',
  table: 'hardship_case c join meeting m on m.id = c.decided_meeting_id',
  key: 'c.id',
  fields: {
    ...columns('c', ['id', 'fileNumber']),
    meetsOn: column('m.meets_on'),
    _standings: { kind: 'many', shape: () => standing, on: 'p.case_id' },
    outcome: fromStandings(
      (standings) =>
        (['REQUEST', 'RECOMMENDATION', 'NO_REQUEST'] as const).find((outcome) =>
          standings.some(({ state }) => state === outcome),
        ) ?? null,
    ),
    result: fromStandings(authorityResultOf),
  },
};
