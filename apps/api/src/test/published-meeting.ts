import type { Database } from '../database/database.ts';
import { newId } from '../database/id.ts';
import { insert } from '../database/transaction.ts';
import { AgendaPublication } from '../meetings/agenda-publication.entity.ts';
import { Meeting } from '../meetings/meeting.entity.ts';
import { PaperRelease } from '../meetings/paper-release.entity.ts';
import type { BuiltCase } from './case-kit.ts';

const NOW = '2026-03-01T08:00:00.000Z';
const OFFICE = '00000000000000000000000000';

/** A meeting on 20 March 2026 whose agenda was published once for each list of cases; 15 minutes an item. */
export async function aMeeting(
  database: Database,
  versions: readonly (readonly BuiltCase[])[] = [],
  change: Partial<Meeting> = {},
): Promise<string> {
  const id = newId();
  await database.transaction(async (tx) => {
    await insert(tx, Meeting, {
      id,
      kind: 'COMMISSION',
      state: versions.length > 0 ? 'INVITED' : 'PLANNED',
      meetsOn: '2026-03-20',
      startsAt: '10:00',
      minutesAvailable: 240,
      place: 'Düsseldorf',
      agendaState: versions.length > 0 ? 'PUBLISHED' : 'DRAFT',
      agendaVersion: versions.length,
      minutesState: 'DRAFT',
      createdAt: NOW,
      createdBy: OFFICE,
      ...change,
    });
    for (const [index, cases] of versions.entries())
      await insert(tx, AgendaPublication, {
        meetingId: id,
        agendaVersion: index + 1,
        publishedAt: NOW,
        publishedBy: change.createdBy ?? OFFICE,
        items: JSON.stringify(cases.map(publishedItem)),
      });
  });
  return id;
}

const publishedItem = (built: BuiltCase, index: number) => ({
  caseId: built.id,
  fileNumber: built.fileNumber,
  leadName: 'Rezai, Farid',
  section: 'FIRST_DELIBERATION',
  position: index + 1,
  minutes: 15,
});

/** Opens the papers of these cases to the account. */
export async function release(
  database: Database,
  accountId: string,
  meetingId: string,
  cases: readonly BuiltCase[],
): Promise<void> {
  await database.transaction((tx) =>
    insert(
      tx,
      PaperRelease,
      cases.map((built) => ({ accountId, meetingId, caseId: built.id, releasedAt: NOW })),
    ),
  );
}
