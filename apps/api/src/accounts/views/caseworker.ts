import { Field, ID, ObjectType } from 'type-graphql';

/** Somebody of the office who can keep a file. */
@ObjectType({ simpleResolvers: true })
export class Caseworker {
  @Field(() => ID) id: string;
  @Field(() => String) name: string;
}
