import {
  availableLetterActions,
  LETTER_ACTIONS,
  LETTER_STATES,
  type Letter,
  type LetterAction,
  type LetterState,
} from '@ersuchen/domain';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { resultOf } from '../../graphql/answers.ts';
import { enumOf } from '../../graphql/enum-of.ts';
import { PageInfo } from '../../graphql/page-info.ts';
import { CalendarDateScalar, InstantScalar } from '../../graphql/scalars.ts';
import { column, columns, type Shape } from '../../read/shape.ts';

const LETTER_STATE = enumOf('LetterState', LETTER_STATES);
const LETTER_ACTION = enumOf('LetterAction', Object.keys(LETTER_ACTIONS) as LetterAction[]);

const optional = { nullable: true };

/** A letter or notice that is due or has left the house, as the office sees it. */
@ObjectType('Letter', { simpleResolvers: true })
export class LetterView {
  @Field(() => ID) id: string;
  @Field(() => String) letter: string;
  @Field(() => String) recipient: string;
  @Field(() => String, optional) recipientName: string | null;
  @Field(() => ID, optional) caseId: string | null;
  @Field(() => String, optional) fileNumber: string | null;
  @Field(() => ID, optional) meetingId: string | null;
  @Field(() => CalendarDateScalar, optional) meetingOn: string | null;
  @Field(() => CalendarDateScalar) dueOn: string;
  @Field(() => LETTER_STATE) state: LetterState;
  @Field(() => InstantScalar) createdAt: string;
  @Field(() => InstantScalar, optional) releasedAt: string | null;
  @Field(() => InstantScalar, optional) sentAt: string | null;
  @Field(() => String, {
    ...optional,
    description: 'How it leaves or left: see DISPATCH_WAYS of the domain.',
  })
  way: string | null;
  @Field(() => Int) attempts: number;
  @Field(() => InstantScalar, optional) nextAttemptAt: string | null;
  @Field(() => String, {
    ...optional,
    description: 'What went wrong last: a kind or a mail server’s number.',
  })
  problem: string | null;
  @Field(() => String, optional) withheldReason: string | null;
  @Field(() => ID, optional) printBatchId: string | null;
  @Field(() => [LETTER_ACTION]) actions: readonly LetterAction[];
}

export const LetterResult = resultOf('LetterResult', LetterView, 'Letter');

@ObjectType({ simpleResolvers: true })
export class LetterEdge {
  @Field(() => String) cursor: string;
  @Field(() => LetterView) node: LetterView;
}

@ObjectType({ simpleResolvers: true })
export class LetterConnection {
  @Field(() => [LetterEdge]) edges: readonly LetterEdge[];
  @Field(() => [LetterView]) nodes: readonly LetterView[];
  @Field(() => PageInfo) pageInfo: PageInfo;
}

/** The recipient by account or authority, else as the application names them. */
const RECIPIENT_NAME = `coalesce(ou.name, oa.name, case o.recipient when 'APPLICANT' then oc.lead_name
  when 'REPRESENTATIVE' then oc.representative_name end)`;

const COLUMNS = [
  'id',
  'letter',
  'recipient',
  'caseId',
  'meetingId',
  'dueOn',
  'state',
  'createdAt',
  'releasedAt',
];
const WAY = ['sentAt', 'way', 'attempts', 'nextAttemptAt', 'problem', 'withheldReason', 'printBatchId'];

export const letter: Shape = {
  name: 'Letter',
  table: 'outbox o',
  joins: {
    ou: 'left join authority ou on ou.id = o.recipient_id',
    oa: 'left join account oa on oa.id = o.recipient_id',
    oc: 'left join hardship_case oc on oc.id = o.case_id',
    om: 'left join meeting om on om.id = o.meeting_id',
  },
  key: 'o.id',
  fields: {
    ...columns('o', COLUMNS),
    ...columns('o', WAY),
    recipientName: column(RECIPIENT_NAME),
    fileNumber: column('oc.file_number'),
    meetingOn: column('om.meets_on'),
    actions: {
      kind: 'derived',
      needs: { _state: 'o.state', _letter: 'o.letter', _batch: 'o.print_batch_id' },
      from: ({ _state, _letter, _batch }, { actor }) =>
        availableLetterActions(
          _state as LetterState,
          { letter: _letter as Letter, inBatch: _batch !== null },
          actor.fn,
        ),
    },
  },
};
