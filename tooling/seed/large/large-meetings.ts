import { addDays } from '@ersuchen/domain';
import { seatBodies } from '../commission.ts';
import type { Rows } from '../load.ts';
import { Random } from '../random.ts';
import type { Row } from '../tables.ts';
import { QuickId } from './quick-id.ts';
import { meetingDay, type Sizes } from './sizes.ts';
import type { LargeItem, LargeWorld } from './world.ts';

const MINUTES_AVAILABLE = 420;
const PUBLISHED_BEFORE = 15;
/** Days from a meeting to the approval of its minutes, which closes the papers. */
const APPROVED_AFTER = 28;

export function meetingIdsOf(seed: number, sizes: Sizes): string[] {
  const ids = new QuickId(new Random(`${seed}/meetings`));
  return Array.from({ length: sizes.meetings }, (_, index) =>
    ids.at(`${addDays(meetingDay(sizes, index), -70)}T08:00:00.000Z`),
  );
}

/** The meetings themselves: needed before the cases that refer to them. */
export function meetingRows({ sizes, meetingIds, commission }: LargeWorld): Row<'meeting'>[] {
  return meetingIds.map((id, index) => {
    const meetsOn = meetingDay(sizes, index);
    const held = meetsOn < sizes.today;
    const published = addDays(meetsOn, -PUBLISHED_BEFORE) < sizes.today;
    const released = addDays(meetsOn, 9) < sizes.today;
    return {
      id,
      version: 3,
      kind: 'COMMISSION',
      state: held ? 'HELD' : published ? 'INVITED' : 'PLANNED',
      meets_on: meetsOn,
      starts_at: '10:00',
      minutes_available: MINUTES_AVAILABLE,
      place: 'Düsseldorf, Völklinger Straße 4, Sitzungssaal 2',
      agenda_state: held ? 'CLOSED' : published ? 'PUBLISHED' : 'DRAFT',
      agenda_version: published ? 1 : 0,
      minutes_state: addDays(meetsOn, APPROVED_AFTER) < sizes.today ? 'APPROVED' : 'DRAFT',
      closings_released_at: released ? `${addDays(meetsOn, 9)}T08:00:00.000Z` : null,
      created_at: `${addDays(meetsOn, -70)}T08:00:00.000Z`,
      created_by: commission.accountId('geschaeftsstelle'),
    };
  });
}

/** Publications, recipients and released papers of one meeting, once its agenda is known. */
export function agendaRows(world: LargeWorld, index: number, items: readonly LargeItem[]): Rows {
  const { sizes, meetingIds, commission } = world;
  const meetingId = meetingIds[index] ?? '';
  const meetsOn = meetingDay(sizes, index);
  const publishedOn = addDays(meetsOn, -PUBLISHED_BEFORE);
  if (publishedOn >= sizes.today) return {};
  const releasedAt = `${publishedOn}T10:00:00.000Z`;
  const approvedOn = addDays(meetsOn, APPROVED_AFTER);
  const recipients = seatBodies.map((_, seat) => ({
    meeting_id: meetingId,
    seat_id: commission.seatId(seat + 1),
    account_id: commission.holderOf(seat + 1, 'MEMBER'),
    seat_role: 'MEMBER',
  }));
  return {
    paper_recipient: recipients,
    agenda_publication: [
      {
        meeting_id: meetingId,
        agenda_version: 1,
        published_at: releasedAt,
        published_by: commission.accountId('geschaeftsstelle'),
        items: JSON.stringify(items.map(snapshot)),
      },
    ],
    paper_release: items.flatMap(({ caseId }) =>
      recipients.map(({ account_id }) => ({
        account_id,
        case_id: caseId,
        meeting_id: meetingId,
        released_at: releasedAt,
        closed_at: approvedOn < sizes.today ? `${approvedOn}T12:00:00.000Z` : null,
      })),
    ),
  };
}

const snapshot = ({ caseId, fileNumber, leadName, position }: LargeItem) => ({
  caseId,
  fileNumber,
  leadName,
  section: 'FIRST_DELIBERATION',
  position,
  minutes: 15,
});
