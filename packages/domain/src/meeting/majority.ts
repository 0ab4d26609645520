import type { Label } from '../codes/label.ts';
import type { MajorityRule } from '../commissions/rule-pack.ts';
import type { Outcome } from '../person/states.ts';

/** What a vote is about: a person's request, then a recommendation, or putting off the item. */
export const VOTE_QUESTIONS = ['REQUEST', 'RECOMMENDATION', 'POSTPONE'] as const;
export type VoteQuestion = (typeof VOTE_QUESTIONS)[number];

export const voteQuestionLabels: Readonly<Record<VoteQuestion, Label>> = {
  REQUEST: { de: 'Härtefallersuchen', en: 'Request' },
  RECOMMENDATION: { de: 'Empfehlung', en: 'Recommendation' },
  POSTPONE: { de: 'Vertagung', en: 'Postponement' },
};

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

/** The fewest yes votes that carry a question among so many present; null where it depends on the votes against. */
export function majorityOf(present: number, rule: MajorityRule): number | null {
  return rule === 'MAJORITY_OF_PRESENT' ? Math.floor(present / 2) + 1 : null;
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
