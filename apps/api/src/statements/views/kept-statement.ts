import { Field, ID, Int, ObjectType } from 'type-graphql';
import { PageInfo } from '../../graphql/page-info.ts';
import { InstantScalar } from '../../graphql/scalars.ts';
import { StatementAnswerView } from '../../graphql/shared-views.ts';
import { column, columns, type Shape } from '../../read/shape.ts';
import { answersFrom, questionsFrom } from '../stored-statement.ts';

/** What an authority keeps of a statement that it gave, also when it is no longer competent: its own words and receipt. */
@ObjectType({ simpleResolvers: true })
export class KeptStatement {
  @Field(() => ID) id: string;
  @Field(() => String) fileNumber: string;
  @Field(() => Int) round: number;
  @Field(() => InstantScalar) requestedAt: string;
  @Field(() => [String]) questions: readonly string[];
  @Field(() => String, { nullable: true }) body: string | null;
  @Field(() => [StatementAnswerView]) answers: readonly StatementAnswerView[];
  @Field(() => String, { nullable: true }) signer: string | null;
  @Field(() => InstantScalar) submittedAt: string;
  @Field(() => String) receiptNumber: string;
}

@ObjectType({ simpleResolvers: true })
class KeptStatementEdge {
  @Field(() => String) cursor: string;
  @Field(() => KeptStatement) node: KeptStatement;
}

@ObjectType({ simpleResolvers: true })
export class KeptStatementConnection {
  @Field(() => [KeptStatementEdge]) edges: readonly KeptStatementEdge[];
  @Field(() => [KeptStatement]) nodes: readonly KeptStatement[];
  @Field(() => PageInfo) pageInfo: PageInfo;
}

export const keptStatement: Shape = {
  name: 'KeptStatement',
  table: 'statement s join hardship_case c on c.id = s.case_id',
  key: 's.id',
  fields: {
    ...columns('s', ['id', 'round', 'requestedAt', 'body', 'signer', 'submittedAt', 'receiptNumber']),
    fileNumber: column('c.file_number'),
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
