import { Field, ID, Int, ObjectType } from 'type-graphql';
import { AuthorityView, authorityPart } from '../../authorities/views/authority.ts';
import { STATEMENT_STATE } from '../../graphql/enums.ts';
import { CalendarDateScalar, InstantScalar } from '../../graphql/scalars.ts';
import { StatementAnswerView } from '../../graphql/shared-views.ts';
import { column, columns, type Shape } from '../../read/shape.ts';
import { answersFrom, questionsFrom } from '../../statements/stored-statement.ts';
import { OfficeExtension, officeExtension } from '../../statements/views/extension.ts';

@ObjectType({
  simpleResolvers: true,
  description: 'A statement as the office sees it: body, answers and signer exist only after submission.',
})
export class OfficeStatement {
  @Field(() => ID) id: string;
  @Field(() => Int) round: number;
  @Field(() => STATEMENT_STATE) state: keyof typeof STATEMENT_STATE;
  @Field(() => InstantScalar) requestedAt: string;
  @Field(() => CalendarDateScalar) dueOn: string;
  @Field(() => [String]) questions: readonly string[];
  @Field(() => AuthorityView) authority: AuthorityView;
  @Field(() => String, { nullable: true }) body: string | null;
  @Field(() => [StatementAnswerView]) answers: readonly StatementAnswerView[];
  @Field(() => String, { nullable: true }) signer: string | null;
  @Field(() => InstantScalar, { nullable: true }) submittedAt: string | null;
  @Field(() => String, { nullable: true }) receiptNumber: string | null;
  @Field(() => String, { nullable: true }) waivedReason: string | null;
  @Field(() => String, { nullable: true }) redoReason: string | null;
  @Field(() => String, { nullable: true }) withdrawnReason: string | null;
  @Field(() => Int) reminderCount: number;
  @Field(() => CalendarDateScalar, { nullable: true }) lastRemindedOn: string | null;
  @Field(() => [OfficeExtension], {
    description: 'Asked for, granted and refused, oldest first; each keeps the due day before.',
  })
  extensions: readonly OfficeExtension[];
}

/** What the authority writes leaves the database only once it is submitted. */
const submitted = (name: string) => `case when s.state = 'SUBMITTED' then s.${name} end`;

export const officeStatement: Shape = {
  name: 'OfficeStatement',
  table: 'statement s',
  joins: { su: 'join authority su on su.id = s.authority_id' },
  key: 's.id',
  fields: {
    ...columns('s', ['id', 'round', 'state', 'requestedAt', 'dueOn', 'waivedReason', 'redoReason']),
    ...columns('s', ['withdrawnReason']),
    reminderCount: column('(select count(*) from statement_reminder sr where sr.statement_id = s.id)'),
    lastRemindedOn: column(
      '(select max(sl.reminded_on) from statement_reminder sl where sl.statement_id = s.id)',
    ),
    extensions: {
      kind: 'many',
      shape: () => officeExtension,
      on: 'x.statement_id',
      order: 'x.statement_id, x.id',
    },
    questions: {
      kind: 'derived',
      needs: { _questions: 's.questions' },
      from: (row) => questionsFrom(row._questions as string),
    },
    authority: authorityPart('su'),
    body: column(submitted('body')),
    answers: {
      kind: 'derived',
      needs: { _answers: submitted('answers') },
      from: (row) => answersFrom(row._answers as string | null),
    },
    signer: column(submitted('signer')),
    submittedAt: column(submitted('submitted_at')),
    receiptNumber: column(submitted('receipt_number')),
  },
};
