import { isCarried, nrw, type Tally, type VoteQuestion } from '@ersuchen/domain';
import type { SignedInContext } from '../context.ts';
import { newId } from '../database/id.ts';
import { insert, type Transaction } from '../database/transaction.ts';
import type { VoteStanding } from './vote-standing.ts';
import { VoteTally } from './vote-tally.entity.ts';

interface Vote {
  readonly meetingId: string;
  readonly itemId: string;
  readonly caseId: string;
  readonly personId: string | null;
  readonly question: VoteQuestion;
  readonly at: string;
}

/** Keeps a tally with what the rule pack made of it. */
export async function writeTally(
  tx: Transaction,
  ctx: SignedInContext,
  { at, ...vote }: Vote,
  tally: Tally,
  { present, seats }: VoteStanding,
): Promise<void> {
  await insert(tx, VoteTally, {
    ...vote,
    id: newId(),
    yesVotes: tally.yes,
    noVotes: tally.no,
    abstentions: tally.abstain,
    present,
    seats,
    carried: isCarried(tally, present, nrw.majorityRule) ? 1 : 0,
    rulePack: nrw.code,
    ruleVersion: nrw.version,
    votedAt: at,
    recordedAt: ctx.clock.now(),
    recordedBy: ctx.actor.accountId,
  });
}

/** Tallies of an item that hold no longer, all of them or one person's; they stay to be seen. Answers how many. */
export function voidTallies(
  tx: Transaction,
  ctx: SignedInContext,
  { itemId, personId }: { readonly itemId: string; readonly personId: string | null },
  reason: string | null,
): Promise<number> {
  const one = personId === null ? '' : ' and person_id = ?';
  return tx.run(
    `update vote_tally set voided_at = ?, voided_by = ?, void_reason = ?
     where item_id = ? and voided_at is null${one}`,
    [ctx.clock.now(), ctx.actor.accountId, reason, itemId, ...(personId === null ? [] : [personId])],
  );
}
