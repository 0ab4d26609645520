import { advanceCase } from '../../cases/advance-case.ts';
import type { SignedInContext } from '../../context.ts';
import { once } from '../../database/once.ts';
import { invalid } from '../../refusals.ts';
import { checkApplication } from '../check-application.ts';
import { nextFileNumber } from '../file-number.ts';
import { requireDraft } from '../own-draft.ts';
import { readApplications } from '../read-applications.ts';

/**
 * Hands the application in: file number, time of receipt, receipt letter. Supporting documents are never asked for.
 * Answers the case's id, once per key; throws Refusing, with every field that is missing.
 */
export function submitApplication(
  ctx: SignedInContext,
  id: string,
  version: number,
  key: string,
): Promise<string> {
  const today = ctx.clock.today();
  return once(ctx, key, { id, version }, async (tx) => {
    await requireDraft(tx, ctx, id, version);
    const input = (await readApplications(tx, [id])).get(id);
    const errors = input ? checkApplication(input, { submit: true, today }, ctx.language) : [];
    if (errors.length > 0) throw invalid(errors);
    await advanceCase(tx, ctx, {
      action: 'submit',
      id,
      version,
      assume: () => ({ applicationComplete: true }),
      effect: async () => ({
        fileNumber: await nextFileNumber(tx, today),
        receivedAt: ctx.clock.now(),
        receivedOn: today,
      }),
    });
    return id;
  });
}
