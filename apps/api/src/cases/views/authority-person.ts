import { Field, ID, ObjectType } from 'type-graphql';
import { columns, type Shape } from '../../read/shape.ts';

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
}

export const authorityPerson: Shape = {
  name: 'AuthorityPerson',
  table: 'person p',
  key: 'p.id',
  fields: {
    ...columns('p', ['id', 'surname', 'firstNames', 'birthDate', 'street', 'houseNumber', 'postcode']),
    ...columns('p', ['town', 'authorityFileNumber', 'azrNumber']),
    nationalities: {
      kind: 'derived',
      needs: { _nationalities: 'p.nationalities' },
      from: (row) => String(row._nationalities).split(',').filter(Boolean),
    },
  },
};
