import { Field, ID, Int, ObjectType } from 'type-graphql';
import { resultOf } from '../../graphql/answers.ts';
import { STATEMENT_STATE } from '../../graphql/enums.ts';
import { CalendarDateScalar, InstantScalar } from '../../graphql/scalars.ts';
import { StatementAnswerView } from '../../graphql/shared-views.ts';
import { columns, type Shape } from '../../read/shape.ts';
import { answersFrom, questionsFrom } from '../stored-statement.ts';
import { AuthorityExtension, authorityExtension } from './extension.ts';

/** A statement as the authority sees it that was asked for it: with its own draft. */
@ObjectType({ simpleResolvers: true })
export class AuthorityStatement {
  @Field(() => ID) id: string;
  @Field(() => Int) version: number;
  @Field(() => Int) round: number;
  @Field(() => STATEMENT_STATE) state: keyof typeof STATEMENT_STATE;
  @Field(() => InstantScalar) requestedAt: string;
  @Field(() => CalendarDateScalar) dueOn: string;
  @Field(() => [String]) questions: readonly string[];
  @Field(() => String, { nullable: true }) body: string | null;
  @Field(() => [StatementAnswerView]) answers: readonly StatementAnswerView[];
  @Field(() => String, { nullable: true }) signer: string | null;
  @Field(() => InstantScalar, { nullable: true }) submittedAt: string | null;
  @Field(() => String, { nullable: true }) receiptNumber: string | null;
  @Field(() => String, { nullable: true, description: 'Why the authority is asked once more.' })
  redoReason: string | null;
  @Field(() => [AuthorityExtension], {
    description: 'What was asked for and what was answered, oldest first.',
  })
  extensions: readonly AuthorityExtension[];
}

export const AuthorityStatementResult = resultOf('AuthorityStatementResult', AuthorityStatement);

export const authorityStatement: Shape = {
  name: 'AuthorityStatement',
  table: 'statement s',
  key: 's.id',
  fields: {
    ...columns('s', ['id', 'version', 'round', 'state', 'requestedAt', 'dueOn', 'body', 'signer']),
    ...columns('s', ['submittedAt', 'receiptNumber', 'redoReason']),
    extensions: {
      kind: 'many',
      shape: () => authorityExtension,
      on: 'x.statement_id',
      order: 'x.statement_id, x.id',
    },
    questions: {
      kind: 'derived',
      needs: { _questions: 's.questions' },
      from: (row) => questionsFrom(row._questions as string),
    },
    answers: {
      kind: 'derived',
      needs: { _answers: 's.answers' },
      from: (row) => answersFrom(row._answers as string | null),
    },
  },
};
