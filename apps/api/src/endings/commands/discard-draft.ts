import { requireDraft } from '../../applications/own-draft.ts';
import type { SignedInContext } from '../../context.ts';
import { conflict } from '../../refusals.ts';
import { eraseDraft } from '../erase-draft.ts';

/** The author throws an application away that was never submitted. Answers its id; throws Refusing. */
export async function discardDraft(ctx: SignedInContext, id: string, version: number): Promise<string> {
  await ctx.database.transaction(async (tx) => {
    await requireDraft(tx, ctx, id, version);
    if (!(await eraseDraft(tx, ctx, { id, version }, 'DISCARDED'))) throw conflict(version + 1);
  });
  return id;
}
