import type { MajorityRule } from '../commissions/rule-pack.ts';
import type { Outcome } from '../person/states.ts';

/** Votes on one question about one person; never who voted how. */
export interface Tally {
  readonly yes: number;
  readonly no: number;
  readonly abstain: number;
}

/** Whether the question is carried among so many members present for the item (§ 6(3) HFKVO). */
export function isCarried(tally: Tally, present: number, rule: MajorityRule): boolean {
  return rule === 'MAJORITY_OF_PRESENT' ? tally.yes * 2 > present : tally.yes > tally.no;
}

/** Whole votes, no more of them than members present. */
export function isPossible(tally: Tally, present: number): boolean {
  const votes = [tally.yes, tally.no, tally.abstain];
  const cast = tally.yes + tally.no + tally.abstain;
  return votes.every((count) => Number.isInteger(count) && count >= 0) && cast <= present;
}

/** The outcome for one person: the request is put first, a recommendation only when there is none (§ 6(3) HFKVO). */
export function outcomeOf(
  tallies: { readonly request: Tally; readonly recommendation: Tally | null },
  present: number,
  rule: MajorityRule,
): Outcome {
  if (isCarried(tallies.request, present, rule)) return 'REQUEST';
  const recommended = tallies.recommendation !== null && isCarried(tallies.recommendation, present, rule);
  return recommended ? 'RECOMMENDATION' : 'NO_REQUEST';
}
