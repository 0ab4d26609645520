import { Field, ID, InputType, Int } from 'type-graphql';

@InputType({ description: 'A document that came with the paper.' })
export class CapturedDocumentInput {
  @Field(() => String) kind: string;
  @Field(() => String, { nullable: true }) title?: string | null;
  @Field(() => Int, { nullable: true }) pages?: number | null;
}

@InputType({ description: 'How an application that did not come online reached the office.' })
export class CaptureInput {
  @Field(() => String) channel: string;
  @Field(() => String, { description: 'The day on which it arrived at the office.' }) receivedOn: string;
  @Field(() => [CapturedDocumentInput], { nullable: true }) documents?: CapturedDocumentInput[] | null;
  @Field(() => ID, { nullable: true, description: 'The case that this application follows.' })
  previousCaseId?: string | null;
  @Field(() => String, { nullable: true, description: 'What is new since then; asked for, never demanded.' })
  newFacts?: string | null;
}
