import { LETTERS_DUE, type Letter, recipientOf } from '@ersuchen/domain';
import { casesFor } from '../access/case-scope.ts';
import type { SignedInContext } from '../context.ts';
import { invalid, notFound } from '../refusals.ts';
import { wordingErrors } from './check-wording.ts';
import type { LetterOccasion } from './letter-source.ts';
import { mayReadLetter } from './may-read-letter.ts';
import { draftLetter } from './page-of.ts';
import { render } from './renderer/render.ts';
import { isLetter, isOfMeeting, placeholdersOf, sourceOf } from './templates.ts';
import type { LetterPreviewView } from './views/letter-template.ts';

export interface PreviewOf {
  readonly letter: string;
  /** Of a case or, for a meeting's letter, of a meeting. */
  readonly subjectId: string;
  /** A wording that is not saved yet; else the one in force. */
  readonly body: string | null;
}

/** A letter as it would be made of this case or meeting now, with what it lacks. Throws Refusing. */
export async function previewLetter(ctx: SignedInContext, of: PreviewOf): Promise<LetterPreviewView> {
  const { letter, subjectId, body } = of;
  if (!isLetter(letter) || !mayReadLetter(ctx.actor.fn, letter)) throw notFound(ctx.language);
  const errors = body === null ? [] : wordingErrors(letter, body, ctx.language);
  if (errors.length > 0) throw invalid(errors);
  const occasion = isOfMeeting(letter)
    ? await meetingOccasion(ctx, letter, subjectId)
    : await caseOccasion(ctx, letter, subjectId);
  if (!occasion) throw notFound(ctx.language);
  const drafted = await draftLetter(ctx.database, occasion, body ?? undefined);
  const { pdf, pages } = await render(drafted.page);
  return {
    pdf: Buffer.from(pdf).toString('base64'),
    pages,
    missing: placeholdersOf(sourceOf(letter)).filter(({ name }) => drafted.missing.includes(name)),
  };
}

async function caseOccasion(
  ctx: SignedInContext,
  letter: Letter,
  caseId: string,
): Promise<LetterOccasion | null> {
  const scope = casesFor(ctx.actor).on('c');
  const [row] = await ctx.database.rows<{ representation: string; is_valid: number }>(
    `select c.representation, case when c.mandate_on is not null and c.mandate_revoked_on is null then 1 else 0 end
       as is_valid
     from hardship_case c where c.id = ? and ${scope.text}`,
    [caseId, ...scope.params],
  );
  if (!row) return null;
  ctx.readingLog.record(ctx.actor, caseId);
  const standing = { represented: row.representation !== 'NONE', mandateValid: row.is_valid === 1 };
  const due = Object.values(LETTERS_DUE).flat();
  const to = due.find((each) => each.letter === letter)?.recipient ?? 'PARTY';
  return {
    letter,
    recipient: to === 'PARTY' ? recipientOf(standing) : to,
    recipientId: null,
    caseId,
    meetingId: null,
    seq: null,
    day: ctx.clock.today(),
  };
}

async function meetingOccasion(
  ctx: SignedInContext,
  letter: Letter,
  meetingId: string,
): Promise<LetterOccasion | null> {
  const [row] = await ctx.database.rows<{ id: string; account_id: string }>(
    // Whoever is recused reads in the preview what they read in the letter: nothing of those cases.
    'select m.id, a.id as account_id from meeting m join account a on a.id = ? where m.id = ?',
    [ctx.actor.accountId, meetingId],
  );
  if (!row) return null;
  return {
    letter,
    recipient: 'RECIPIENTS',
    recipientId: row.account_id,
    caseId: null,
    meetingId,
    seq: null,
    day: ctx.clock.today(),
  };
}
