import type { ApplicationInput } from '@ersuchen/domain';
import { advanceCase } from '../../cases/advance-case.ts';
import type { SignedInContext } from '../../context.ts';
import { invalid } from '../../refusals.ts';
import { applicationRows } from '../application-rows.ts';
import { checkApplication } from '../check-application.ts';
import { requireDraft } from '../own-draft.ts';
import { writeApplication } from '../write-application.ts';

/** Keeps what the author typed so far. Answers the case's id; throws Refusing. */
export async function saveApplication(
  ctx: SignedInContext,
  id: string,
  version: number,
  input: ApplicationInput,
): Promise<string> {
  const errors = checkApplication(input, { submit: false, today: ctx.clock.today() }, ctx.language);
  if (errors.length > 0) throw invalid(errors);
  await ctx.database.transaction(async (tx) => {
    await requireDraft(tx, ctx, id, version);
    const rows = applicationRows(id, input);
    await advanceCase(tx, ctx, {
      action: 'saveDraft',
      id,
      version,
      effect: async () => {
        await writeApplication(tx, id, rows);
        return rows.onCase;
      },
    });
  });
  return id;
}
