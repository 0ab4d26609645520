import { Field, ID, InputType } from 'type-graphql';
import { MINUTES_PART } from '../graphql/enums.ts';

@InputType()
export class ItemTextsInput {
  @Field(() => String) body: string;
  @Field(() => String, { description: 'Required for a request (§ 6(3) HFKVO).' }) requestReasons: string;
  @Field(() => String) hints: string;
  @Field(() => String) recommendation: string;
}

@InputType()
export class RevisionInput {
  @Field(() => ID, { nullable: true, description: 'Left out for the general part.' }) itemId: string | null;
  @Field(() => MINUTES_PART) part: keyof typeof MINUTES_PART;
  @Field(() => String) text: string;
  @Field(() => String) reason: string;
}
