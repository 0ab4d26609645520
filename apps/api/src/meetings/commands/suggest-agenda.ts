import {
  AGENDA_ITEM_MINUTES,
  type AgendaProposal,
  leftOutBecauseLabels,
  suggestAgenda as propose,
  suggestedBecauseLabels,
} from '@ersuchen/domain';
import type { SignedInContext } from '../../context.ts';
import { allOf } from '../../database/prefix.ts';
import type { Transaction } from '../../database/transaction.ts';
import { addItems, type NewItem } from '../add-items.ts';
import { advanceMeeting } from '../advance-meeting.ts';
import type { AgendaDraft } from '../agenda-draft.ts';
import { usualSection } from '../agenda-section.ts';
import { heldAgendas } from '../hold-cases.ts';
import { casesInPool, type PoolCase, poolCases } from '../pool-cases.ts';
import type { SuggestionEntry } from '../views/agenda-suggestion.ts';
import type { SeenMeeting } from './seen-meeting.ts';

export interface Suggestion {
  readonly meetingId: string;
  readonly added: readonly SuggestionEntry[];
  /** The most urgent first, at most 100. */
  readonly leftOut: readonly SuggestionEntry[];
}

const LEFT_OUT_TOLD = 100;

const ON_NO_AGENDA = `not exists (select 1 from agenda_item k join meeting l on l.id = k.meeting_id
  where k.case_id = c.id and k.result is null and l.state in ('PLANNED', 'INVITED', 'IN_SESSION'))`;

/**
 * Fills the draft agenda from ready cases, within the time that is left: urgent ones first, then the oldest, linked ones
 * side by side. Everything can be moved or taken off again. Throws Refusing.
 */
export function suggestAgenda(ctx: SignedInContext, seen: SeenMeeting): Promise<Suggestion> {
  return ctx.database.transaction(async (tx) => {
    let told: Omit<Suggestion, 'meetingId'> = { added: [], leftOut: [] };
    const meetingId = await advanceMeeting(tx, ctx, {
      action: 'suggestAgenda',
      ...seen,
      effect: async ({ draft }) => {
        told = await fill(tx, ctx, draft);
      },
    });
    return { meetingId, ...told };
  });
}

async function fill(tx: Transaction, ctx: SignedInContext, draft: AgendaDraft) {
  const free = allOf([casesInPool(ctx, draft.id, null), { text: ON_NO_AGENDA, params: [] }]);
  const asking = { actor: ctx.actor, today: ctx.clock.today() };
  const { cases } = await poolCases(tx, free, draft.meetsOn, asking);
  const minutesPlanned = draft.items.reduce((sum, { minutes }) => sum + minutes, 0);
  const proposal = propose(cases.filter(({ ready }) => ready).map(candidateOf), {
    minutesAvailable: draft.minutesAvailable - minutesPlanned,
    defaultMinutes: AGENDA_ITEM_MINUTES.default,
  });
  const agendas = await heldAgendas(
    tx,
    proposal.ordered.map(({ id }) => id),
  );
  const ordered = proposal.ordered.filter(({ id }) => !agendas.has(id));
  await addItems(tx, ctx, draft, itemsOf(ordered, cases));
  const unready = cases.flatMap(({ id, ready }) => (ready ? [] : [{ id, reason: 'NOT_READY' as const }]));
  const leftOut = [...proposal.leftOut, ...unready].slice(0, LEFT_OUT_TOLD);
  return {
    added: ordered.map(({ id, reason }) => entry(cases, id, suggestedBecauseLabels[reason][ctx.language])),
    leftOut: leftOut.map(({ id, reason }) => entry(cases, id, leftOutBecauseLabels[reason][ctx.language])),
  };
}

/** For the proposal a case is ready when nothing stands against it, whatever its state: a postponed one comes back. */
const candidateOf = ({ id, linkGroup, facts }: PoolCase) => ({
  id,
  state: 'READY' as const,
  receivedOn: facts.receivedOn ?? facts.stateSince,
  removalOn: facts.removalOn,
  inDetention: facts.inDetention,
  linkGroup,
  minutes: null,
});

/** A linked case goes into the section of the one before it, to stand beside it. */
function itemsOf(ordered: AgendaProposal['ordered'], cases: readonly PoolCase[]): NewItem[] {
  const facts = new Map(cases.map((each) => [each.id, each.facts]));
  const items: NewItem[] = [];
  for (const { id, reason } of ordered) {
    const known = facts.get(id);
    const before = items.at(-1);
    if (!known) continue;
    const section = reason === 'LINKED' && before ? before.section : usualSection(known);
    items.push({ caseId: id, section, position: null, overrideReason: null });
  }
  return items;
}

const entry = (cases: readonly PoolCase[], id: string, reason: string): SuggestionEntry => ({
  caseId: id,
  fileNumber: cases.find((each) => each.id === id)?.fileNumber ?? '',
  reason,
});
