import type { CaseState } from '../case/states.ts';
import type { Label } from '../codes/label.ts';
import type { CalendarDate } from '../dates/calendar-date.ts';

/** A case that may go on an agenda. */
export interface AgendaCandidate {
  readonly id: string;
  readonly state: CaseState;
  readonly receivedOn: CalendarDate;
  /** A fixed removal date; null when there is none. */
  readonly removalOn: CalendarDate | null;
  readonly inDetention: boolean;
  /** Cases with the same group belong together; null for a case that stands alone. */
  readonly linkGroup: string | null;
  /** Minutes for this case; null for the usual ones. */
  readonly minutes: number | null;
}

export interface AgendaTime {
  readonly minutesAvailable: number;
  readonly defaultMinutes: number;
}

/** Why a case is on: what makes it urgent, its long wait, or the linked case beside it. */
export const suggestedBecauseLabels = {
  REMOVAL_DATE: { de: 'Rückführungstermin steht fest', en: 'Removal date is fixed' },
  DETENTION: { de: 'In Haft', en: 'In detention' },
  WAITING: { de: 'Wartet am längsten', en: 'Waits longest' },
  LINKED: { de: 'Gehört zum Fall davor', en: 'Belongs to the case before' },
} as const satisfies Record<string, Label>;
export type SuggestedBecause = keyof typeof suggestedBecauseLabels;

export const leftOutBecauseLabels = {
  NOT_READY: { de: 'Noch nicht beratungsreif', en: 'Not ready yet' },
  NO_TIME: { de: 'Keine Zeit mehr in dieser Sitzung', en: 'No time left in this meeting' },
} as const satisfies Record<string, Label>;
export type LeftOutBecause = keyof typeof leftOutBecauseLabels;

export interface AgendaProposal {
  readonly ordered: readonly { readonly id: string; readonly reason: SuggestedBecause }[];
  readonly leftOut: readonly { readonly id: string; readonly reason: LeftOutBecause }[];
}

/**
 * An order for the meeting, from ready cases alone: removal dates, the soonest first, then detention, then the oldest
 * receipt. Linked cases stand side by side where their most urgent one stands. What does not fit into the time is left
 * out, and a shorter case behind it may take its place; of a linked group the most urgent go first.
 */
export function suggestAgenda(
  candidates: readonly AgendaCandidate[],
  { minutesAvailable, defaultMinutes }: AgendaTime,
): AgendaProposal {
  const ready = candidates.filter(({ state }) => state === 'READY').sort(byUrgency);
  const ordered: AgendaProposal['ordered'][number][] = [];
  const leftOut: AgendaProposal['leftOut'][number][] = [];
  let minutesLeft = minutesAvailable;

  for (const group of linkedTogether(ready)) {
    let beside = false;
    for (const candidate of group) {
      const minutes = candidate.minutes ?? defaultMinutes;
      if (minutes > minutesLeft) {
        leftOut.push({ id: candidate.id, reason: 'NO_TIME' });
        continue;
      }
      minutesLeft -= minutes;
      ordered.push({ id: candidate.id, reason: reasonFor(candidate, beside) });
      beside = true;
    }
  }
  const notReady = candidates.filter(({ state }) => state !== 'READY').sort(byUrgency);
  return {
    ordered,
    leftOut: [...leftOut, ...notReady.map(({ id }) => ({ id, reason: 'NOT_READY' as const }))],
  };
}

/** Groups in the order of their first, that is most urgent, case. */
function linkedTogether(sorted: readonly AgendaCandidate[]): Iterable<readonly AgendaCandidate[]> {
  return Map.groupBy(sorted, ({ id, linkGroup }) =>
    linkGroup === null ? `case ${id}` : `group ${linkGroup}`,
  ).values();
}

function reasonFor({ removalOn, inDetention }: AgendaCandidate, besideLinked: boolean): SuggestedBecause {
  if (removalOn !== null) return 'REMOVAL_DATE';
  if (inDetention) return 'DETENTION';
  return besideLinked ? 'LINKED' : 'WAITING';
}

/** The id decides between equals, so that the same cases always give the same order. */
function byUrgency(a: AgendaCandidate, b: AgendaCandidate): number {
  return (
    compare(a.removalOn ?? 'none', b.removalOn ?? 'none') ||
    Number(b.inDetention) - Number(a.inDetention) ||
    compare(a.receivedOn, b.receivedOn) ||
    compare(a.id, b.id)
  );
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
