import type { Outcome } from '@ersuchen/domain';
import { Field, ID, ObjectType } from 'type-graphql';
import { RequestPart, requestPart } from '../../after-decision/views/request-part.ts';
import { PERSON_STATE } from '../../graphql/enums.ts';
import { column, columns, type Shape } from '../../read/shape.ts';

/** A person of a case as the competent authority sees it: who and where, and the authority's own numbers. */
@ObjectType({ simpleResolvers: true })
export class AuthorityPerson {
  @Field(() => ID) id: string;
  @Field(() => String) surname: string;
  @Field(() => String) firstNames: string;
  @Field(() => String, { description: 'Partial dates are YYYY or YYYY-MM.' }) birthDate: string;
  @Field(() => [String]) nationalities: readonly string[];
  @Field(() => String) street: string;
  @Field(() => String) houseNumber: string;
  @Field(() => String) postcode: string;
  @Field(() => String) town: string;
  @Field(() => String, { nullable: true }) authorityFileNumber: string | null;
  @Field(() => String, { nullable: true }) azrNumber: string | null;
  @Field(() => PERSON_STATE, {
    nullable: true,
    description: "The commission's outcome, once the authority was told of it.",
  })
  outcome: Outcome | null;
  @Field(() => RequestPart, { nullable: true }) request: RequestPart | null;
}

export const authorityPerson: Shape = {
  name: 'AuthorityPerson',
  table: 'person p',
  joins: { hc: 'join hardship_case hc on hc.id = p.case_id' },
  key: 'p.id',
  fields: {
    ...columns('p', ['id', 'surname', 'firstNames', 'birthDate', 'street', 'houseNumber', 'postcode']),
    ...columns('p', ['town', 'authorityFileNumber', 'azrNumber']),
    outcome: column(`(case when hc.authority_informed_at is not null
      and p.state in ('REQUEST', 'NO_REQUEST', 'RECOMMENDATION') then p.state end)`),
    request: requestPart,
    nationalities: {
      kind: 'derived',
      needs: { _nationalities: 'p.nationalities' },
      from: (row) => String(row._nationalities).split(',').filter(Boolean),
    },
  },
};
