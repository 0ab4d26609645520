import {
  AGENDA_ACTIONS,
  type AgendaAction,
  attemptAgenda,
  attemptMeeting,
  attemptMinutes,
  type MeetingAction,
  type MeetingFacts,
  MINUTES_ACTIONS,
  type MinutesAction,
  type RefusalCode,
  refusalSentences,
} from '@ersuchen/domain';
import type { SignedInContext } from '../context.ts';
import { guardedUpdate, StaleVersion } from '../database/guarded-update.ts';
import type { Transaction } from '../database/transaction.ts';
import { conflict, notFound, Refusing, refuse } from '../refusals.ts';
import { type AgendaDraft, agendaDrafts } from './agenda-draft.ts';
import { Meeting } from './meeting.entity.ts';
import { meetingFacts } from './meeting-facts.ts';

/** What a command knows of its meeting before it changes anything. */
export interface KnownMeeting {
  readonly draft: AgendaDraft;
  readonly facts: MeetingFacts;
}

/** What one command does to one meeting, its agenda or its minutes. */
export interface MeetingStep {
  readonly action: Exclude<MeetingAction, 'plan'> | AgendaAction | MinutesAction;
  readonly id: string;
  /** The version that the acting person saw; null for an act that does not rest on it. */
  readonly version: number | null;
  /** Checks that ask for more than the table does, before anything is written. Throws Refusing to stop. */
  readonly check?: (known: KnownMeeting) => void;
  /** What changes on the meeting itself, besides its states. */
  readonly change?: (known: KnownMeeting) => Partial<Meeting>;
  /** The command's own writes, made while nobody else can change the meeting. Throws Refusing to stop. */
  readonly effect?: (known: KnownMeeting) => Promise<void>;
}

/**
 * The step that every command on a meeting shares, inside its transaction: the meeting, its facts, the table's answer,
 * the guarded update, and only then the command's effect: of two people at once the second learns of the first, and
 * nothing of an agenda is lost. Throws Refusing. Answers the meeting's id.
 */
export async function advanceMeeting(
  tx: Transaction,
  ctx: SignedInContext,
  step: MeetingStep,
): Promise<string> {
  const draft = (await agendaDrafts(tx, [step.id])).get(step.id);
  if (!draft) throw notFound(ctx.language);
  if (step.version !== null && draft.version !== step.version) throw conflict(draft.version);
  const asking = { actor: ctx.actor, today: ctx.clock.today() };
  const facts = (await meetingFacts(tx, [draft], asking)).get(draft.id);
  if (!facts) throw notFound(ctx.language);
  const known = { draft, facts };
  const moved = stateAfter(step.action, known, ctx);
  step.check?.(known);
  const change = { ...moved, ...step.change?.(known) };
  await update(tx, draft, change);
  tx.record(ctx, {
    action: step.action,
    ids: { meetingId: draft.id, version: draft.version + 1 },
    fields: Object.keys(change),
  });
  await step.effect?.(known);
  return draft.id;
}

const isAgendaAction = (action: MeetingStep['action']): action is AgendaAction =>
  Object.hasOwn(AGENDA_ACTIONS, action);

const isMinutesAction = (action: MeetingStep['action']): action is MinutesAction =>
  Object.hasOwn(MINUTES_ACTIONS, action);

function stateAfter(
  action: MeetingStep['action'],
  known: KnownMeeting,
  ctx: SignedInContext,
): Partial<Meeting> {
  const { facts } = known;
  if (isAgendaAction(action)) {
    const answer = attemptAgenda(action, facts, ctx.actor.fn);
    if (answer.ok) return { agendaState: answer.to };
    throw answer.code === 'ITEM_NOT_READY'
      ? naming(notReady(known), answer.code, ctx)
      : refuse(answer.code, ctx.language);
  }
  if (isMinutesAction(action)) {
    const answer = attemptMinutes(action, facts, ctx.actor.fn);
    if (!answer.ok) throw refuse(answer.code, ctx.language);
    return { minutesState: answer.to };
  }
  const answer = attemptMeeting(action, facts, ctx.actor.fn);
  if (!answer.ok) throw refuse(answer.code, ctx.language);
  return { state: answer.to };
}

const notReady = ({ draft, facts }: KnownMeeting): string[] =>
  draft.items.flatMap(({ fileNumber }, index) => {
    const item = facts.items[index];
    return item && !item.ready && item.overrideReason === null ? [fileNumber] : [];
  });

/** The refusal with the file numbers that it is about. */
function naming(fileNumbers: readonly string[], code: RefusalCode, { language }: SignedInContext): Refusing {
  const message = `${refusalSentences[code][language]} (${fileNumbers.join(', ')})`;
  return new Refusing({ __typename: 'ActionRefused', code, message });
}

async function update(tx: Transaction, draft: AgendaDraft, change: Partial<Meeting>): Promise<void> {
  try {
    await guardedUpdate(tx, Meeting, draft, change);
  } catch (error) {
    if (!(error instanceof StaleVersion)) throw error;
    const [row] = await tx.rows<{ version: number }>('select version from meeting where id = ?', [draft.id]);
    throw conflict(row?.version ?? draft.version + 1);
  }
}
