import { checkText, FIELD_LIMITS } from '@ersuchen/domain';
import { casesFor } from '../../access/case-scope.ts';
import type { Reader } from '../../cases/case-facts.ts';
import type { SignedInContext } from '../../context.ts';
import { insert, type Transaction } from '../../database/transaction.ts';
import { conflict, explained, invalid, notFound, Refusing } from '../../refusals.ts';
import { PrivateNote } from '../private-note.entity.ts';

export interface NoteWritten {
  readonly caseId: string;
  /** The version that the member saw; 0 when there was no note yet. */
  readonly version: number;
  readonly body: string;
}

/**
 * Keeps a member's private note on a case whose papers are open. An empty text clears the note. Answers the case's id;
 * throws Refusing, with the note's current version when it was changed in another window.
 */
export async function savePrivateNote(ctx: SignedInContext, note: NoteWritten): Promise<string> {
  const errors = checkText('body', note.body, { required: false, max: FIELD_LIMITS.privateNote });
  if (errors.length > 0) throw invalid(explained(errors, ctx.language));
  try {
    await ctx.database.transaction((tx) => write(tx, ctx, note));
  } catch (error) {
    if (error instanceof Refusing) throw error;
    const version = await versionOf(ctx.database, ctx, note.caseId);
    if (version !== null && version !== note.version) throw conflict(version);
    throw error;
  }
  return note.caseId;
}

async function write(tx: Transaction, ctx: SignedInContext, note: NoteWritten): Promise<void> {
  const { caseId, version, body } = note;
  const current = await versionOf(tx, ctx, caseId);
  if (current === null) throw notFound(ctx.language);
  if (current !== version) throw conflict(current);
  const { accountId } = ctx.actor;
  const changedAt = ctx.clock.now();
  tx.record(ctx, { action: 'savePrivateNote', ids: { caseId }, fields: ['body'] });
  if (version === 0) {
    await insert(tx, PrivateNote, { accountId, caseId, version: 1, body, changedAt });
    return;
  }
  const changed = await tx.run(
    `update private_note set body = ?, changed_at = ?, version = version + 1
     where account_id = ? and case_id = ? and version = ?`,
    [body, changedAt, accountId, caseId, version],
  );
  if (changed !== 1) throw conflict(version + 1);
}

/** The version of the member's note, 0 when there is none, null when the case's papers are not open to the member. */
async function versionOf(reader: Reader, ctx: SignedInContext, caseId: string): Promise<number | null> {
  const scope = casesFor(ctx.actor);
  const [row] = await reader.rows<{ version: number | null }>(
    `select n.version from hardship_case c left join private_note n on n.case_id = c.id and n.account_id = ?
     where c.id = ? and c.id in (${scope.text})`,
    [ctx.actor.accountId, caseId, ...scope.params],
  );
  return row ? (row.version ?? 0) : null;
}
