import {
  type Attendance,
  checkNumber,
  type FieldErrors,
  hasQuorum,
  isPossible,
  majorityOf,
  nrw,
  presentAt,
  presentForItem,
  type Tally,
} from '@ersuchen/domain';

/** Who counts for an item at one time, and what a vote then takes (§ 6(2) and (3) HFKVO). */
export interface VoteStanding {
  readonly seats: number;
  /** Seats that count as present for the item. */
  readonly present: number;
  /** Votes that can be given. */
  readonly voting: number;
  readonly quorate: boolean;
  /** The fewest yes votes that carry a question; null where the votes against decide. */
  readonly majority: number | null;
}

export function voteStanding(
  attendance: readonly Attendance[],
  recused: ReadonlySet<string>,
  { at, seats }: { readonly at: string; readonly seats: number },
): VoteStanding {
  const { counted, voting } = presentForItem(presentAt(attendance, at), recused, nrw.recusalCounts);
  return {
    seats,
    present: counted,
    voting: voting.length,
    quorate: hasQuorum(counted, seats),
    majority: majorityOf(counted, nrw.majorityRule),
  };
}

/** Whole votes, no more of them than members who vote on the item. Whoever is present and does not vote counts as present. */
export function tallyErrors(path: string, tally: Tally, { voting }: VoteStanding): FieldErrors {
  const range = { min: 0, max: Math.max(voting, 0) };
  const errors = (['yes', 'no', 'abstain'] as const).flatMap((kind) =>
    checkNumber(`${path}.${kind}`, tally[kind], range),
  );
  if (errors.length > 0 || isPossible(tally, voting)) return errors;
  return [{ path, code: 'MORE_VOTES_THAN_PRESENT' }];
}
