import { Field, ID, InputType } from 'type-graphql';

@InputType({ description: 'A document that the party hands in later.' })
export class SuppliedDocumentInput {
  @Field(() => String) kind: string;
  @Field(() => String, { nullable: true }) title?: string | null;
  @Field(() => ID, { nullable: true, description: 'What the office asked for and this answers.' })
  itemId?: string | null;
}
