import { checkText, FIELD_LIMITS } from '@ersuchen/domain';
import { beginDraft } from '../../applications/begin-draft.ts';
import { applicationAgain } from '../../capture/application-again.ts';
import { advanceCase } from '../../cases/advance-case.ts';
import { requireValid } from '../../cases/input-errors.ts';
import type { SignedInContext } from '../../context.ts';
import { newId } from '../../database/id.ts';
import { once } from '../../database/once.ts';

/**
 * Begins a new application from one that has ended, as a draft with the same persons. It is open from the end that is
 * shown, whatever was decided; what is new is asked for and never demanded. Answers the new draft's id, once per key; throws
 * Refusing.
 */
export function reapply(ctx: SignedInContext, id: string, newFacts: string, key: string): Promise<string> {
  requireValid(ctx, checkText('newFacts', newFacts, { required: false, max: FIELD_LIMITS.newFacts }));
  return once(ctx, key, { id, newFacts }, async (tx) => {
    const draft = newId();
    await advanceCase(tx, ctx, {
      action: 'reapply',
      id,
      version: null,
      detail: draft,
      effect: async () => {
        const rows = await applicationAgain(tx, id, draft);
        const more = { previousCaseId: id, newFacts: newFacts.trim() || null };
        await beginDraft(tx, ctx, draft, rows, more);
        return {};
      },
    });
    return draft;
  });
}
