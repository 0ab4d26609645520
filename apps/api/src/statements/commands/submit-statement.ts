import { advanceCase } from '../../cases/advance-case.ts';
import type { SignedInContext } from '../../context.ts';
import { once } from '../../database/once.ts';
import { ownStatement } from '../own-statement.ts';
import type { StatementGraphInput } from '../statement.input.ts';
import { requireStatement, rewritten, writeStatement } from '../write-statement.ts';

/**
 * The authority hands in its reasoned statement (§ 3 (2) HFKVO NRW): it gets a receipt with number and time, the case
 * becomes ready for deliberation, or stays where it is when it went on an agenda without the statement. Answers the statement's id, once per key; throws Refusing.
 */
export function submitStatement(
  ctx: SignedInContext,
  seen: { readonly id: string; readonly version: number },
  input: StatementGraphInput,
  key: string,
): Promise<string> {
  return once(ctx, key, { ...seen, input }, async (tx) => {
    const statement = await ownStatement(tx, ctx, seen);
    const text = rewritten(statement.written, input);
    requireStatement(ctx, 'submit', statement, text);
    await advanceCase(tx, ctx, {
      action: statement.caseState === 'STATEMENT_REQUESTED' ? 'submitStatement' : 'submitLateStatement',
      id: statement.caseId,
      version: null,
      detail: statement.id,
      effect: async () => {
        await writeStatement(tx, statement, text, {
          state: 'SUBMITTED',
          submittedAt: ctx.clock.now(),
          submittedBy: ctx.actor.accountId,
          receiptNumber: receiptNumber(statement),
        });
        return {};
      },
    });
    return seen.id;
  });
}

/** File number and round: `HFK-2026-00017/S1`. */
const receiptNumber = ({ fileNumber, round }: { fileNumber: string; round: number }): string =>
  `${fileNumber}/S${round}`;
