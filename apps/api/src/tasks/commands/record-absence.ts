import { checkAbsence, type FieldErrors, PERMISSIONS } from '@ersuchen/domain';
import { isCaseworker } from '../../accounts/caseworkers.ts';
import { dayOf, requireValid } from '../../cases/input-errors.ts';
import type { SignedInContext } from '../../context.ts';
import { newId } from '../../database/id.ts';
import { insert, type Transaction } from '../../database/transaction.ts';
import { refuse } from '../../refusals.ts';
import { AccountAbsence } from '../account-absence.entity.ts';

export interface Absence {
  /** Who is away; null: oneself. */
  readonly accountId: string | null;
  readonly fromOn: string;
  readonly toOn: string;
  readonly substituteId: string;
}

/** Absences of others are for the head of the office. */
export function requireOwnOrHead({ actor, language }: SignedInContext, accountId: string): void {
  const heads: readonly string[] = PERMISSIONS['account.manage'];
  if (accountId !== actor.accountId && !heads.includes(actor.fn)) throw refuse('NOT_YOUR_FUNCTION', language);
}

/**
 * Somebody of the office will be away, and another one stands in: their files and follow-ups lie on the substitute's
 * desk meanwhile. Answers the absence's id; throws Refusing.
 */
export async function recordAbsence(ctx: SignedInContext, absence: Absence): Promise<string> {
  const accountId = absence.accountId ?? ctx.actor.accountId;
  requireOwnOrHead(ctx, accountId);
  const today = ctx.clock.today();
  requireValid(ctx, checkAbsence(absence, today));
  const days = { fromOn: dayOf(absence.fromOn) ?? today, toOn: dayOf(absence.toOn) ?? today };
  const id = newId();
  await ctx.database.transaction(async (tx) => {
    const { substituteId } = absence;
    requireValid(ctx, await errorsIn(tx, ctx, { accountId, substituteId, ...days }));
    await insert(tx, AccountAbsence, {
      id,
      accountId,
      ...days,
      substituteId,
      createdBy: ctx.actor.accountId,
      createdAt: ctx.clock.now(),
    });
    tx.record(ctx, { action: 'recordAbsence', ids: { absenceId: id, accountId, substituteId } });
  });
  return id;
}

interface Days {
  readonly accountId: string;
  readonly substituteId: string;
  readonly fromOn: string;
  readonly toOn: string;
}

/** The substitute is somebody else of the office who is there; the absent one is not away already. */
async function errorsIn(tx: Transaction, ctx: SignedInContext, days: Days): Promise<FieldErrors> {
  const { accountId, substituteId } = days;
  const isOther = substituteId !== accountId && (await isCaseworker(tx, ctx, substituteId));
  const isThere = isOther && !(await isAway(tx, substituteId, days));
  return [
    ...((await isCaseworker(tx, ctx, accountId))
      ? []
      : [{ path: 'accountId', code: 'UNKNOWN_CODE' as const }]),
    ...(isThere ? [] : [{ path: 'substituteId', code: 'UNKNOWN_CODE' as const }]),
    ...((await isAway(tx, accountId, days)) ? [{ path: 'fromOn', code: 'REPEATED' as const }] : []),
  ];
}

async function isAway(tx: Transaction, accountId: string, { fromOn, toOn }: Days): Promise<boolean> {
  const found = await tx.rows(
    'select id from account_absence where account_id = ? and ended_at is null and from_on <= ? and to_on >= ?',
    [accountId, toOn, fromOn],
  );
  return found.length > 0;
}
