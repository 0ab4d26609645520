import { Field, InputType } from 'type-graphql';

@InputType('StatementAnswerInput')
export class StatementAnswerGraphInput {
  @Field(() => String) question: string;
  @Field(() => String) body: string;
}

/** What is left out stays as it is. */
@InputType('StatementInput')
export class StatementGraphInput {
  @Field(() => String, { nullable: true }) body?: string | null;
  @Field(() => [StatementAnswerGraphInput], { nullable: true }) answers?: StatementAnswerGraphInput[] | null;
  @Field(() => String, { nullable: true }) signer?: string | null;
}
