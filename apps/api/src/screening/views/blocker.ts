import { Field, ID, Int, ObjectType } from 'type-graphql';

/** What stands between a case and an agenda. */
@ObjectType('Blocker', { simpleResolvers: true })
export class BlockerView {
  @Field(() => String) code: string;
  @Field(() => ID, { nullable: true }) personId: string | null;
  @Field(() => String, { nullable: true }) ground: string | null;
  @Field(() => Int, { nullable: true }) days: number | null;
  @Field(() => Boolean) overridden: boolean;
  @Field(() => String, { nullable: true }) overrideReason: string | null;
  @Field(() => String) message: string;
}
