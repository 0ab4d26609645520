import { createHash } from 'node:crypto';
import type { Letter } from '@ersuchen/domain';
import type { Recorder } from '../audit/record.ts';
import type { Clock } from '../clock.ts';
import type { Database } from '../database/database.ts';
import { insert } from '../database/transaction.ts';
import { FileMissing, type KeyOwner, type Storage } from '../storage/storage.ts';
import { LetterRow } from './letter.entity.ts';
import type { LetterOccasion } from './letter-source.ts';
import { draftLetter } from './page-of.ts';
import { render } from './renderer/render.ts';

/** Where letters are made: rows, files and the time. */
export interface LetterPlace {
  readonly database: Database;
  readonly storage: Storage;
  readonly clock: Clock;
  /** Who asked for it; nobody when it is made by itself. */
  readonly actor?: Recorder['actor'];
}

/** A letter as it was stored, once and for all. */
export interface MadeLetter {
  /** The outbox row's id. */
  readonly id: string;
  readonly caseId: string | null;
  readonly meetingId: string | null;
  readonly letter: Letter;
  readonly recipient: string;
  readonly recipientName: string;
  readonly recipientAddress: string;
  readonly subject: string;
  readonly templateVersion: number;
  readonly sha256: string;
  readonly bytes: number;
  readonly pages: number;
  readonly storageKey: string;
  readonly madeAt: string;
}

/** There is no such occasion in the outbox. */
export class NoSuchLetter extends Error {
  constructor() {
    super('no such letter');
  }
}

/** Makes the letter of an outbox row and stores it. Made before, it is answered as it was then: it never changes. */
export async function makeLetter(place: LetterPlace, outboxId: string): Promise<MadeLetter> {
  const known = await storedLetter(place.database, outboxId);
  if (known) return known;
  const occasion = await occasionOf(place, outboxId);
  const drafted = await draftLetter(place.database, occasion);
  const { pdf, pages } = await render(drafted.page);
  const sha256 = createHash('sha256').update(pdf).digest('hex');
  const owner = ownerOf(occasion);
  const storageKey = `letters/${owner.id}/${outboxId}-${sha256.slice(0, 16)}`;
  await place.storage.put(owner, storageKey, pdf);
  const made: MadeLetter = {
    id: outboxId,
    caseId: occasion.caseId,
    meetingId: occasion.meetingId,
    letter: occasion.letter,
    recipient: occasion.recipient,
    recipientName: drafted.addressee.name.slice(0, 250),
    recipientAddress: drafted.addressee.lines.join('\n'),
    subject: drafted.subject,
    templateVersion: drafted.templateVersion,
    sha256,
    bytes: pdf.length,
    pages,
    storageKey,
    madeAt: place.clock.now(),
  };
  return (await storedMeanwhile(place, made)) ?? made;
}

/** The letter's PDF. Throws NoSuchLetter when it was never made, FileMissing when its case's files were erased. */
export async function readLetter(place: Omit<LetterPlace, 'clock'>, id: string): Promise<Uint8Array> {
  const made = await storedLetter(place.database, id);
  if (!made) throw new NoSuchLetter();
  return place.storage.get(ownerOf(made), made.storageKey);
}

/** The letter as it would be made now; nothing is stored. Throws NoSuchLetter. */
export async function previewLetter(place: LetterPlace, outboxId: string): Promise<Uint8Array> {
  const { page } = await draftLetter(place.database, await occasionOf(place, outboxId));
  return (await render(page)).pdf;
}

/** Writes the row; answers the other one when somebody else made the letter at the same time. */
async function storedMeanwhile(
  { database, storage, clock, actor = null }: LetterPlace,
  made: MadeLetter,
): Promise<MadeLetter | null> {
  try {
    await database.transaction(async (tx) => {
      await insert(tx, LetterRow, made);
      tx.record({ clock, actor }, { action: 'makeLetter', ids: { letterId: made.id, caseId: made.caseId } });
    });
    return null;
  } catch (error) {
    const other = await storedLetter(database, made.id);
    if (!other) throw error;
    if (other.storageKey !== made.storageKey) await storage.delete(made.storageKey);
    return other;
  }
}

async function storedLetter(database: Database, id: string): Promise<MadeLetter | null> {
  const [row] = await database.rows<MadeLetter>(
    `select id, case_id as caseId, meeting_id as meetingId, letter, recipient, recipient_name as recipientName,
       recipient_address as recipientAddress, subject, template_version as templateVersion, sha256, bytes, pages,
       storage_key as storageKey, made_at as madeAt
     from letter where id = ?`,
    [id],
  );
  return row ?? null;
}

interface OutboxOccasion {
  readonly letter: Letter;
  readonly recipient: string;
  readonly recipientId: string | null;
  readonly caseId: string | null;
  readonly meetingId: string | null;
  readonly occasion: string;
  readonly releasedOn: string | null;
}

async function occasionOf({ database, clock }: LetterPlace, outboxId: string): Promise<LetterOccasion> {
  const [row] = await database.rows<OutboxOccasion>(
    `select letter, recipient, recipient_id as recipientId, case_id as caseId, meeting_id as meetingId, occasion,
       released_on as releasedOn
     from outbox where id = ?`,
    [outboxId],
  );
  if (!row) throw new NoSuchLetter();
  const { occasion, releasedOn, ...known } = row;
  return {
    ...known,
    seq: row.caseId ? Number(occasion.split(':')[1]) : null,
    day: releasedOn ?? clock.today(),
  };
}

function ownerOf({ caseId, meetingId }: { caseId: string | null; meetingId: string | null }): KeyOwner {
  if (caseId) return { kind: 'CASE', id: caseId };
  if (meetingId) return { kind: 'MEETING', id: meetingId };
  throw new FileMissing();
}
