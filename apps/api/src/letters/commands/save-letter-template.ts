import type { SignedInContext } from '../../context.ts';
import { insert } from '../../database/transaction.ts';
import { conflict, explained, invalid } from '../../refusals.ts';
import { wordingErrors } from '../check-wording.ts';
import { LetterTemplate } from '../letter-template.entity.ts';
import { isLetter, templateOf } from '../templates.ts';

/**
 * The office words a letter anew: a version of its own, so that every letter sent can be read in the wording it was made
 * with. Answers the letter; throws Refusing.
 */
export async function saveLetterTemplate(
  ctx: SignedInContext,
  letter: string,
  version: number,
  body: string,
): Promise<string> {
  if (!isLetter(letter)) throw invalid(explained([{ path: 'letter', code: 'UNKNOWN_CODE' }], ctx.language));
  const errors = wordingErrors(letter, body, ctx.language);
  if (errors.length > 0) throw invalid(errors);
  const next = version + 1;
  try {
    await ctx.database.transaction(async (tx) => {
      const newest = await templateOf(tx, letter);
      if (newest.version !== version) throw conflict(newest.version);
      await insert(tx, LetterTemplate, {
        letter,
        templateVersion: next,
        body: body.trim(),
        changedBy: ctx.actor.accountId,
        changedAt: ctx.clock.now(),
      });
      const ids = { letter, templateVersion: next };
      tx.record(ctx, { action: 'saveLetterTemplate', ids, fields: ['body'] });
    });
  } catch (error) {
    // Two who save at once: the second's row is there already.
    const newest = await templateOf(ctx.database, letter);
    if (newest.version > version) throw conflict(newest.version);
    throw error;
  }
  return letter;
}
