import type { ApplicationInput } from '@ersuchen/domain';
import type { SignedInContext } from '../../context.ts';
import { newId } from '../../database/id.ts';
import { once } from '../../database/once.ts';
import { invalid } from '../../refusals.ts';
import { applicationRows } from '../application-rows.ts';
import { beginDraft } from '../begin-draft.ts';
import { checkApplication } from '../check-application.ts';

/**
 * Begins an application as a draft that nobody but its author sees. What is filled in must be right, nothing must be
 * filled in. Answers the new case's id; throws Refusing.
 */
export function startApplication(
  ctx: SignedInContext,
  input: ApplicationInput,
  key: string,
): Promise<string> {
  const today = ctx.clock.today();
  const errors = checkApplication(input, { submit: false, today }, ctx.language);
  if (errors.length > 0) throw invalid(errors);
  return once(ctx, key, input, async (tx) => {
    const id = newId();
    await beginDraft(tx, ctx, id, applicationRows(id, input));
    return id;
  });
}
