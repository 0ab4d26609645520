import { type CaseFacts, type CaseState, checkText, FIELD_LIMITS, type FieldErrors } from '@ersuchen/domain';
import { nextFileNumber } from '../../applications/file-number.ts';
import { CaseEvent } from '../../cases/case-event.entity.ts';
import { factsOf } from '../../cases/case-facts.ts';
import { CaseReason } from '../../cases/case-reason.entity.ts';
import { changeCase } from '../../cases/change-case.ts';
import { HardshipCase } from '../../cases/hardship-case.entity.ts';
import { requireValid } from '../../cases/input-errors.ts';
import { errorsInPersonIds } from '../../cases/person-errors.ts';
import type { SeenCase } from '../../cases/seen-case.ts';
import type { SignedInContext } from '../../context.ts';
import { newId } from '../../database/id.ts';
import { insert, type Transaction } from '../../database/transaction.ts';
import { writeLink } from '../../links/write-link.ts';
import { writeLettersDue } from '../../outbox/letters-due.ts';
import { leadOf, movePersons } from '../move-persons.ts';

export interface Split {
  readonly personIds: readonly string[];
  readonly reason: string;
  /** The representative and the account go on for the new case as well. */
  readonly keepRepresentation: boolean;
}

/**
 * Takes persons out of a case into one of their own: a child has come of age, parents have separated. The new case has its
 * own file number of the same year of receipt, keeps receipt, authority and acceptance, and needs its own statement; the
 * old party does not see it. Answers the old case's id; throws Refusing.
 */
export function splitCase(ctx: SignedInContext, seen: SeenCase, split: Split): Promise<string> {
  const id = newId();
  return changeCase(ctx, {
    action: 'splitCase',
    ...seen,
    reason: split.reason.trim(),
    detail: id,
    effect: async (facts, tx) => {
      requireValid(ctx, errorsIn(split, facts));
      await beginSplit(tx, ctx, seen.id, id, split, facts);
      return leadOf(tx, seen.id);
    },
  });
}

function errorsIn({ personIds, reason }: Split, facts: CaseFacts): FieldErrors {
  const pending = facts.persons.filter(({ state }) => state === 'PENDING');
  const everybody = pending.every(({ id }) => personIds.includes(id));
  return [
    ...errorsInPersonIds('personIds', personIds, { persons: pending }),
    ...(everybody && personIds.length > 0 ? [{ path: 'personIds', code: 'TOO_MANY' } as const] : []),
    ...checkText('reason', reason, { required: true, max: FIELD_LIMITS.officeReason }),
  ];
}

/** Where the new case begins: what needs the old case's statement or date is to be done anew. */
function stateOfSplit(state: CaseFacts['state']): CaseState {
  if (state === 'RECEIVED' || state === 'COMPLETION') return 'RECEIVED';
  return state === 'PRE_CHECK' ? 'PRE_CHECK' : 'ACCEPTED';
}

async function beginSplit(
  tx: Transaction,
  ctx: SignedInContext,
  from: string,
  id: string,
  { personIds, reason, keepRepresentation }: Split,
  facts: CaseFacts,
): Promise<void> {
  const old = await tx.manager.findOneByOrFail(HardshipCase, { id: from });
  const state = facts.registered && facts.state === 'COMPLETION' ? 'PRE_CHECK' : stateOfSplit(facts.state);
  await insert(tx, HardshipCase, {
    ...old,
    ...(keepRepresentation ? {} : UNREPRESENTED),
    ...NOT_TAKEN_OVER,
    id,
    state,
    stateSince: facts.today,
    version: 1,
    fileNumber: await nextFileNumber(tx, old.receivedOn ?? facts.today),
    createdAt: ctx.clock.now(),
    createdBy: ctx.actor.accountId,
  });
  const reasons = await tx.manager.findOneBy(CaseReason, { caseId: from });
  await insert(tx, CaseReason, { caseId: id, sections: reasons?.sections ?? '{}' });
  await movePersons(tx, from, id, personIds);
  await tx.manager.update(HardshipCase, { id }, await leadOf(tx, id));
  await insert(tx, CaseEvent, {
    caseId: id,
    seq: 1,
    action: 'splitCase',
    fromState: state,
    toState: state,
    happenedAt: ctx.clock.now(),
    accountId: ctx.actor.accountId,
    actorFunction: ctx.actor.fn,
    reason: reason.trim(),
    detail: from,
  });
  tx.record(ctx, { action: 'splitCase', ids: { caseId: id, seq: 1 } });
  await writeLink(tx, ctx, [id, from], 'SPLIT', null);
  const own = (await factsOf(tx, [id], { actor: ctx.actor, today: facts.today })).get(id);
  const action = facts.registered ? 'register' : 'capture';
  if (own) await writeLettersDue(tx, ctx, { action, caseId: id, seq: 1, facts: own });
}

const UNREPRESENTED = {
  applicantAccountId: null,
  representativeAccountId: null,
  organisationId: null,
  representation: 'NONE',
  representativeName: null,
  representativeAddress: null,
  mandateOn: null,
  mandateRevokedOn: null,
} as const satisfies Partial<HardshipCase>;

const NOT_TAKEN_OVER = {
  completionDueOn: null,
  caseNote: null,
  decidedOn: null,
  decidedMeetingId: null,
  closingReleasedAt: null,
} as const satisfies Partial<HardshipCase>;
