import {
  attemptPerson,
  type CaseFacts,
  checkText,
  FIELD_LIMITS,
  type FieldErrors,
  isCarried,
  isDecided,
  nrw,
  type Outcome,
  outcomeOf,
  type PersonAction,
  type Tally,
} from '@ersuchen/domain';
import { advanceCase } from '../../cases/advance-case.ts';
import { requireValid } from '../../cases/input-errors.ts';
import type { SignedInContext } from '../../context.ts';
import type { Transaction } from '../../database/transaction.ts';
import { refuse } from '../../refusals.ts';
import { atErrors, atOr } from '../check-at.ts';
import { requireOpenItem, standingOf } from '../item-in-room.ts';
import { enterRoom, requireInRoom } from '../room.ts';
import type { SeenItem } from '../seen-item.ts';
import { tallyErrors, type VoteStanding } from '../vote-standing.ts';
import { voidTallies, writeTally } from '../write-tally.ts';

export interface PersonVote {
  readonly personId: string;
  readonly request: Tally;
  readonly recommendation: Tally | null;
  readonly at: string | null;
  readonly reason: string | null;
}

const ROW: Readonly<Record<Outcome, PersonAction>> = {
  REQUEST: 'recordRequest',
  RECOMMENDATION: 'recordRecommendation',
  NO_REQUEST: 'recordNoRequest',
};

/**
 * The commission's votes on one person, as tallies: the request first, a recommendation only when there is none (§ 6(3)
 * HFKVO). The rule pack makes the outcome of them. A second time corrects the first, with a reason, as long as the item
 * is open; the first stays to be seen. Answers the meeting's id; throws Refusing.
 */
export async function recordOutcome(ctx: SignedInContext, seen: SeenItem, vote: PersonVote): Promise<string> {
  await ctx.database.transaction(async (tx) => {
    const room = await enterRoom(tx, ctx, seen.meetingId);
    const item = await requireOpenItem(tx, ctx, room, seen.itemId);
    requireValid(ctx, atErrors('at', vote.at, room));
    const at = atOr(vote.at, room);
    requireInRoom(ctx, 'vote', room, at);
    const standing = await standingOf(tx, room, item, at);
    const outcome = outcomeIn(vote, standing);
    await advanceCase(tx, ctx, {
      action: 'recordOutcome',
      id: item.caseId,
      version: seen.version,
      reason: vote.reason?.trim() || null,
      detail: `${vote.personId} ${outcome}`,
      assume: () => ({ quorate: standing.quorate }),
      effect: async (facts) => {
        const corrected = await isRecorded(tx, item.id, vote.personId);
        requireValid(ctx, [
          ...personErrors(vote, facts, corrected),
          ...voteErrors(vote, standing, corrected),
        ]);
        requireRow(ctx, vote, standing, outcome);
        const about = { itemId: item.id, personId: vote.personId };
        if (corrected) await voidTallies(tx, ctx, about, vote.reason?.trim() ?? null);
        const stored = { ...about, meetingId: room.draft.id, caseId: item.caseId, at };
        await writeTally(tx, ctx, { ...stored, question: 'REQUEST' }, vote.request, standing);
        if (vote.recommendation)
          await writeTally(tx, ctx, { ...stored, question: 'RECOMMENDATION' }, vote.recommendation, standing);
        await tx.run('update person set state = ? where id = ?', [outcome, vote.personId]);
        return {};
      },
    });
  });
  return seen.meetingId;
}

const outcomeIn = (vote: PersonVote, { present }: VoteStanding): Outcome =>
  outcomeOf(vote, present, nrw.majorityRule);

async function isRecorded(tx: Transaction, itemId: string, personId: string): Promise<boolean> {
  const rows = await tx.rows(
    'select t.id from vote_tally t where t.item_id = ? and t.person_id = ? and t.voided_at is null',
    [itemId, personId],
  );
  return rows.length > 0;
}

/** Somebody of this case who is in the procedure, or whose outcome this item holds. */
function personErrors({ personId }: PersonVote, { persons }: CaseFacts, corrected: boolean): FieldErrors {
  const state = persons.find(({ id }) => id === personId)?.state;
  const open = state === 'PENDING' || (corrected && state !== undefined && isDecided(state));
  return open ? [] : [{ path: 'personId', code: 'UNKNOWN_CODE' }];
}

function voteErrors(vote: PersonVote, standing: VoteStanding, corrected: boolean): FieldErrors {
  return [
    ...tallyErrors('request', vote.request, standing),
    ...(vote.recommendation ? tallyErrors('recommendation', vote.recommendation, standing) : []),
    ...checkText('reason', vote.reason ?? '', { required: corrected, max: FIELD_LIMITS.officeReason }),
  ];
}

function requireRow(
  ctx: SignedInContext,
  { request, recommendation }: PersonVote,
  { present, quorate }: VoteStanding,
  outcome: Outcome,
): void {
  const requestCarried = isCarried(request, present, nrw.majorityRule);
  if (requestCarried && recommendation !== null) throw refuse('REQUEST_CARRIED', ctx.language);
  const recommendationCarried =
    recommendation !== null && isCarried(recommendation, present, nrw.majorityRule);
  const facts = {
    state: 'PENDING',
    quorate,
    requestCarried,
    recommendationCarried,
    procedureEnded: false,
    correctionAskedByAnother: false,
  } as const;
  const answer = attemptPerson(ROW[outcome], facts, ctx.actor.fn);
  if (!answer.ok) throw refuse(answer.code, ctx.language);
}
