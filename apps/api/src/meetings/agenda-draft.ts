import {
  ACTIONS,
  type AgendaSection,
  type AgendaState,
  type CaseState,
  type ItemResult,
  type MeetingState,
  type MinutesState,
} from '@ersuchen/domain';
import type { Reader } from '../cases/case-facts.ts';
import { SEATS_ON_THE_DAY, SEATS_PRESENT } from '../cases/seats-present.ts';
import { inList } from '../database/sql.ts';
import { type PublishedItem, snapshotDiffers } from './agenda-snapshot.ts';

/** One item of the agenda as it stands now, with the names of its case. */
export interface DraftItem {
  readonly id: string;
  readonly caseId: string;
  readonly caseState: CaseState;
  readonly fileNumber: string;
  readonly leadName: string;
  readonly section: AgendaSection;
  readonly position: number;
  readonly minutes: number;
  readonly overrideReason: string | null;
  /** The first published version that shows it; null while only the draft does. */
  readonly publishedVersion: number | null;
  /** How the meeting ended with the item; null while it is open, or when the case left by itself. */
  readonly result: ItemResult | null;
}

/** A meeting with its agenda as it stands now. */
export interface AgendaDraft {
  readonly id: string;
  readonly version: number;
  readonly kind: 'COMMISSION' | 'PRE_EXAMINATION';
  readonly state: MeetingState;
  readonly meetsOn: string;
  readonly startsAt: string;
  readonly place: string;
  readonly minutesAvailable: number;
  readonly agendaState: AgendaState;
  readonly agendaVersion: number;
  readonly minutesState: MinutesState;
  readonly closingsReleasedAt: string | null;
  readonly casesDecided: number;
  /** Decided here, ended, and the end released to nobody yet. */
  readonly closingsOpen: number;
  readonly laterMeetings: number;
  /** Seats of the commission on the meeting's day. */
  readonly seats: number;
  readonly seatsPresent: number;
  readonly recipientsNamed: number;
  readonly items: readonly DraftItem[];
  /** The draft differs from the newest published version, or nothing was published yet. */
  readonly hasUnpublishedChanges: boolean;
}

type MeetingRow = Omit<AgendaDraft, 'items' | 'hasUnpublishedChanges'> & {
  readonly published: string | null;
};

const RELEASABLE = ACTIONS.releaseClosing.from.map((state) => `'${state}'`).join(', ');

const MEETING_SQL = `select m.id, m.version, m.kind, m.state, m.meets_on as meetsOn, m.starts_at as startsAt, m.place, m.minutes_available as minutesAvailable,
    m.agenda_state as agendaState, m.agenda_version as agendaVersion, m.minutes_state as minutesState,
    m.closings_released_at as closingsReleasedAt, p.items as published,
    (select count(*) from agenda_item i join hardship_case c on c.id = i.case_id
      where i.meeting_id = m.id and c.decided_meeting_id = m.id) as casesDecided,
    (select count(*) from agenda_item i join hardship_case c on c.id = i.case_id
      where i.meeting_id = m.id and c.decided_meeting_id = m.id and c.decided_on is not null
      and c.closing_released_at is null and c.state in (${RELEASABLE})) as closingsOpen,
    (select count(*) from meeting n where n.meets_on > m.meets_on and n.state in ('IN_SESSION', 'HELD')) as laterMeetings,
    ${SEATS_ON_THE_DAY} as seats, ${SEATS_PRESENT} as seatsPresent,
    (select count(*) from paper_recipient r where r.meeting_id = m.id) as recipientsNamed
  from meeting m
  left join agenda_publication p on p.meeting_id = m.id and p.agenda_version = m.agenda_version`;

const ITEM_SQL = `select i.meeting_id as meetingId, i.id, i.case_id as caseId, c.state as caseState,
    coalesce(c.file_number, '') as fileNumber, c.lead_name as leadName, i.section, i.position, i.minutes,
    i.override_reason as overrideReason, i.published_version as publishedVersion,
    i.result
  from agenda_item i join hardship_case c on c.id = i.case_id`;

/** Meetings with their agendas in two statements, however many there are. Unknown ids are left out. */
export async function agendaDrafts(
  reader: Reader,
  meetingIds: readonly string[],
): Promise<ReadonlyMap<string, AgendaDraft>> {
  if (meetingIds.length === 0) return new Map();
  const list = inList(meetingIds);
  const meetings = await reader.rows<MeetingRow>(`${MEETING_SQL} where m.id in (${list.text})`, list.params);
  const rows = await reader.rows<DraftItem & { meetingId: string }>(
    `${ITEM_SQL} where i.meeting_id in (${list.text}) order by i.meeting_id, i.position, i.id`,
    list.params,
  );
  const itemsOf = Map.groupBy(rows, (row) => row.meetingId);
  return new Map(
    meetings.map(({ published, ...meeting }) => {
      const items = itemsOf.get(meeting.id) ?? [];
      const newest = published === null ? null : (JSON.parse(published) as PublishedItem[]);
      return [meeting.id, { ...meeting, items, hasUnpublishedChanges: snapshotDiffers(newest, items) }];
    }),
  );
}
