import { Field, ID, ObjectType } from 'type-graphql';
import { FINDING_VALUE } from '../../graphql/enums.ts';
import { InstantScalar } from '../../graphql/scalars.ts';
import { column, columns, type Shape } from '../../read/shape.ts';

/** What was found about one exclusion ground and one person (§ 5 HFKVO NRW). */
@ObjectType({ simpleResolvers: true })
export class OfficeFinding {
  @Field(() => ID) personId: string;
  @Field(() => String) ground: string;
  @Field(() => FINDING_VALUE) finding: keyof typeof FINDING_VALUE;
  @Field(() => String, { nullable: true }) evidence: string | null;
  @Field(() => String, { nullable: true }) exceptionReason: string | null;
  @Field(() => String) foundBy: string;
  @Field(() => InstantScalar) foundAt: string;
}

export const officeFinding: Shape = {
  name: 'OfficeFinding',
  table: 'finding f',
  joins: { fa: 'join account fa on fa.id = f.found_by' },
  key: 'f.ground',
  fields: {
    ...columns('f', ['personId', 'ground', 'finding', 'evidence', 'exceptionReason', 'foundAt']),
    foundBy: column('fa.name'),
  },
};
