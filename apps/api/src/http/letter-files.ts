import type { IncomingMessage, ServerResponse } from 'node:http';
import { mayDo } from '@ersuchen/domain';
import type { Actor } from '../access/actor.ts';
import { closedMeetingLetters } from '../letters/closed-meeting-letters.ts';
import { makeLetter, previewLetter, readLetter } from '../letters/make-letter.ts';
import { mayReadLetter } from '../letters/may-read-letter.ts';
import { officeLetters } from '../outbox/letters-in-scope.ts';
import { lettersTo } from '../outbox/own/own-letters.ts';
import { batchFile } from '../outbox/print/batch-file.ts';
import { currentSession } from '../sessions/current-session.ts';
import { FileMissing } from '../storage/storage.ts';
import type { Application } from './application.ts';
import { tokenFrom } from './cookie.ts';
import { isForeign, isSecure } from './origin.ts';
import { Refusal } from './refusal.ts';

const PATH = /^\/(letters|print-batches)\/([0-9A-Z]{26})\.pdf$/;

export const isLetterPath = (path: string): boolean =>
  path.startsWith('/letters/') || path.startsWith('/print-batches/');

/** What is not there and what may not be seen are the same. */
const missing = () => new Refusal(404, 'Not found');

/** GET /letters/<id>.pdf and /print-batches/<id>.pdf for those who may see them; every reading is logged. */
export async function letterFile(
  application: Application,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (request.method !== 'GET') throw new Refusal(405, 'Files answer GET.', { allow: 'GET' });
  const { config, database, clock } = application;
  if (isForeign(request, config)) throw new Refusal(403, 'This origin may not use the session.');
  const token = tokenFrom(request, isSecure(request, config));
  const session = token ? await currentSession(database, clock, token) : null;
  if (!session) throw new Refusal(401, 'Please sign in.');
  const [, kind, id] = PATH.exec((request.url ?? '').split('?', 1)[0] ?? '') ?? [];
  if (!kind || !id) throw missing();
  const found = kind === 'letters' ? letter : batch;
  const file = await found(application, session.actor, id).catch(erased);
  response.writeHead(200, {
    'content-type': 'application/pdf',
    'content-length': String(file.bytes.length),
    'content-disposition': `attachment; filename="${file.name}"`,
    'x-content-type-options': 'nosniff',
    'content-security-policy': "sandbox; default-src 'none'",
    'cross-origin-resource-policy': 'same-origin',
    'cache-control': 'no-store',
    'referrer-policy': 'no-referrer',
  });
  response.end(file.bytes);
}

/** The files of a case that was deleted are gone like the case. */
function erased(error: unknown): never {
  throw error instanceof FileMissing ? missing() : error;
}

interface File {
  readonly name: string;
  readonly bytes: Uint8Array;
}

interface LetterRow {
  readonly letter: string;
  readonly meetingId: string | null;
  readonly recipientId: string | null;
  readonly caseId: string | null;
  readonly state: string;
  readonly fileNumber: string | null;
}

async function letter(application: Application, actor: Actor, id: string): Promise<File> {
  const scope = mayDo(actor.fn, 'letter.list') ? officeLetters(actor) : lettersTo(actor);
  const [row] = await application.database.rows<LetterRow>(
    `select o.letter, o.meeting_id as meetingId, o.recipient_id as recipientId, o.case_id as caseId, o.state, c.file_number as fileNumber
     from outbox o left join hardship_case c on c.id = o.case_id where o.id = ? and ${scope.text}`,
    [id, ...scope.params],
  );
  if (!row || !mayReadLetter(actor.fn, row.letter)) throw missing();
  if ((await closedMeetingLetters(application.database, actor.accountId, [row])).length > 0) throw missing();
  const bytes = await written(application, id, row.state);
  if (row.caseId) application.readingLog.record(actor, row.caseId);
  return { name: row.fileNumber ? `Schreiben-${row.fileNumber}.pdf` : 'Schreiben.pdf', bytes };
}

interface InBatch extends Omit<LetterRow, 'state' | 'fileNumber'> {
  readonly seen: number;
}

/** Before it is signed, a letter is shown as it would be now; afterwards it is made once and stays as it is. */
async function written(application: Application, id: string, state: string): Promise<Uint8Array> {
  if (state === 'TO_SIGN') return previewLetter(application, id);
  await makeLetter(application, id);
  return readLetter(application, id);
}

/** A batch is for those who see every letter in it. */
async function batch(application: Application, actor: Actor, id: string): Promise<File> {
  if (!mayDo(actor.fn, 'letter.print')) throw missing();
  const scope = officeLetters(actor);
  const letters = await application.database.rows<InBatch>(
    `select o.letter, o.meeting_id as meetingId, o.recipient_id as recipientId, o.case_id as caseId, case when ${scope.text} then 1 else 0 end as seen
     from outbox o where o.print_batch_id = ?`,
    [...scope.params, id],
  );
  const closed = await closedMeetingLetters(application.database, actor.accountId, letters);
  const hidden =
    closed.length > 0 || letters.some((each) => each.seen === 0 || !mayReadLetter(actor.fn, each.letter));
  if (letters.length === 0 || hidden) throw missing();
  const bytes = await batchFile(application, id);
  if (!bytes) throw missing();
  for (const caseId of new Set(letters.map((each) => each.caseId)))
    if (caseId) application.readingLog.record(actor, caseId);
  return { name: 'Druckstapel.pdf', bytes };
}
