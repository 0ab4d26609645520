import { Field, InputType } from 'type-graphql';

@InputType({ description: 'A document of the checklist by its code, or anything else in words.' })
export class CompletionItemInput {
  @Field(() => String, { nullable: true }) kind?: string | null;
  @Field(() => String, { nullable: true }) description?: string | null;
}
