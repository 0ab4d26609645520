import { advanceCase } from '../../cases/advance-case.ts';
import type { SeenCase } from '../../cases/seen-case.ts';
import type { SignedInContext } from '../../context.ts';
import { inList } from '../../database/sql.ts';
import type { Transaction } from '../../database/transaction.ts';
import { requireReason } from '../check-reason.ts';
import { stateWhilePending } from '../state-while-pending.ts';

const UNDONE = [
  ...['id', 'state', 'outcome_on', 'settlement_reason', 'settlement_basis', 'settlement_evidence'],
  ...['intent', 'intent_on', 'intent_reasons', 'final_decision', 'final_on', 'final_conditions'],
  ...['final_condition_codes', 'final_valid_until', 'final_note'],
] as const;
const TAKEN_BACK = UNDONE.filter((column) => column !== 'id' && column !== 'state');

/**
 * The head of the office puts a mistaken end right that somebody else asked to correct: the persons go back into the
 * procedure, the case goes on where it stood before its end. What is taken back stays recorded. Answers the case's id;
 * throws Refusing.
 */
export async function reopenCase(ctx: SignedInContext, seen: SeenCase, typed: string): Promise<string> {
  const reason = requireReason(ctx, typed);
  await ctx.database.transaction(async (tx) => {
    const asked = await openCorrection(tx, seen.id);
    const goesOn = await stateWhilePending(tx, seen.id);
    const back = new Set(asked?.personIds);
    await advanceCase(tx, ctx, {
      action: 'reopen',
      ...seen,
      reason,
      detail: String(back.size),
      assume: ({ persons }) => ({
        stateWhilePending: goesOn,
        personsAfter: persons.map((person) =>
          back.has(person.id) ? { ...person, state: 'PENDING', intent: null, final: null } : person,
        ),
      }),
      effect: async () => {
        if (asked) await correct(tx, ctx, asked, reason);
        return {
          preCheckResult: null,
          preCheckBody: null,
          preCheckOn: null,
          preCheckGround: null,
          preCheckBy: null,
          authorityInformedAt: null,
          decisionRemindedOn: null,
          decisionReminders: 0,
        };
      },
    });
  });
  return seen.id;
}

interface OpenCorrection {
  readonly id: string;
  readonly personIds: readonly string[];
}

async function openCorrection(tx: Transaction, caseId: string): Promise<OpenCorrection | null> {
  const [row] = await tx.rows<{ id: string; person_ids: string }>(
    'select id, person_ids from correction where case_id = ? and decided_at is null',
    [caseId],
  );
  return row ? { id: row.id, personIds: row.person_ids.split(',') } : null;
}

async function correct(
  tx: Transaction,
  { actor, clock }: SignedInContext,
  { id, personIds }: OpenCorrection,
  reason: string,
): Promise<void> {
  const list = inList(personIds);
  const undone = await tx.rows(
    `select ${UNDONE.join(', ')} from person where id in (${list.text}) order by position`,
    list.params,
  );
  await tx.run(
    `update person set state = 'PENDING', ${TAKEN_BACK.map((column) => `${column} = null`).join(', ')}
     where id in (${list.text})`,
    list.params,
  );
  await tx.run(
    `update correction set decision = 'REOPENED', decided_by = ?, decided_at = ?, decision_reason = ?, undone = ?
     where id = ?`,
    [actor.accountId, clock.now(), reason, JSON.stringify(undone), id],
  );
}
