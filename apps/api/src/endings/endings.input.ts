import { Field, ID, InputType } from 'type-graphql';

@InputType({ description: 'What the party declared to the office.' })
export class DeclarationInput {
  @Field(() => [ID], { nullable: true, description: 'Without them all persons.' })
  personIds: string[] | null | undefined;
  @Field(() => String, { description: 'The day on which the declaration arrived.' }) declaredOn: string;
  @Field(() => String, { defaultValue: '' }) note: string;
}
