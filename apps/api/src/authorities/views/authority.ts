import { Field, ID, ObjectType } from 'type-graphql';
import { columns, type Part } from '../../read/shape.ts';

/** An immigration authority (Ausländerbehörde), as everybody who is signed in may see it. */
@ObjectType('Authority', { simpleResolvers: true })
export class AuthorityView {
  @Field(() => ID) id: string;
  @Field(() => String) code: string;
  @Field(() => String) name: string;
  @Field(() => String) kind: string;
  @Field(() => String) town: string;
}

/** The authority of a row that joins `authority` under this alias; null when the row names none. */
export const authorityPart = (alias: string): Part => ({
  kind: 'part',
  present: `${alias}.id`,
  fields: columns(alias, ['id', 'code', 'name', 'kind', 'town']),
});
