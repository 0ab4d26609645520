import { type AgendaSection, addDays, type CalendarDate, sectionFor } from '@ersuchen/domain';
import { blank, type Draft } from '../blank.ts';
import type { Random } from '../random.ts';
import { rowId } from '../row-id.ts';
import type { Cast, DemoMeeting } from './cast.ts';
import type { CaseFile } from './course/case-file.ts';
import { agendaOverride, isAmendment } from './course/deliberation.ts';
import { lastWorkday } from './moment.ts';
import { recipientsOf, releasesOf } from './paper-rows.ts';
import type { Plan } from './plan.ts';

/** An agenda item's case with its plan, in the order of the agenda. */
export interface OnAgenda {
  readonly plan: Plan;
  readonly file: CaseFile;
}

export interface MeetingRows {
  readonly meeting: Draft<'meeting'>;
  readonly recipients: readonly Draft<'paper_recipient'>[];
  readonly items: readonly Draft<'agenda_item'>[];
  readonly publications: readonly Draft<'agenda_publication'>[];
  readonly releases: readonly Draft<'paper_release'>[];
  readonly invitations: readonly Draft<'outbox'>[];
}

const MINUTES_AVAILABLE = 240;

/** The rows of one meeting, its agenda, its publications and the papers it released. */
export function meetingRows(
  meeting: DemoMeeting,
  onAgenda: readonly OnAgenda[],
  {
    cast,
    random,
    recused,
  }: {
    readonly cast: Cast;
    readonly random: Random;
    readonly recused: ReadonlySet<string>;
  },
): MeetingRows {
  const { commission } = cast;
  const officeId = commission.accountId('geschaeftsstelle');
  const items = itemsOf(meeting, onAgenda, { random, officeId, chairId: commission.accountId('leitung') });
  const recipients = meeting.publishedOn ? recipientsOf(meeting, cast) : [];
  const held = meeting.meetsOn < cast.today;
  const publications = publicationsOf(meeting, items, onAgenda, officeId);
  const version = publications.length;
  return {
    meeting: blank('meeting', {
      id: meeting.id,
      version: 1 + items.length + version + recipients.length,
      kind: 'COMMISSION',
      state: held ? 'HELD' : meeting.publishedOn ? 'INVITED' : 'PLANNED',
      meets_on: meeting.meetsOn,
      starts_at: '10:00',
      minutes_available: MINUTES_AVAILABLE,
      place: 'Düsseldorf, Völklinger Straße 4, Sitzungssaal 2',
      agenda_state: held ? 'CLOSED' : meeting.publishedOn ? 'PUBLISHED' : 'DRAFT',
      agenda_version: version,
      minutes_state: held ? (meeting.releasedAt ? 'APPROVED' : 'LOCKED') : 'DRAFT',
      closings_released_at: meeting.releasedAt,
      created_at: `${addDays(meeting.meetsOn, -70)}T08:00:00.000Z`,
      created_by: officeId,
    }),
    recipients,
    items,
    publications,
    releases: releasesOf(meeting, items, recipients, recused, cast),
    invitations: invitationsOf(meeting, recipients, random),
  };
}

function itemsOf(
  meeting: DemoMeeting,
  onAgenda: readonly OnAgenda[],
  {
    random,
    officeId,
    chairId,
  }: { readonly random: Random; readonly officeId: string; readonly chairId: string },
): Draft<'agenda_item'>[] {
  return onAgenda.map(({ plan, file }, index) => {
    const override = agendaOverride({ plan });
    const amended = isAmendment({ plan });
    const addedOn = (amended ? meeting.amendedOn : meeting.publishedOn) ?? addDays(meeting.meetsOn, -40);
    const addedAt = `${lastWorkday(addDays(addedOn, amended ? 0 : -2))}T09:${10 + index}:00.000Z`;
    return blank('agenda_item', {
      id: rowId(addedAt, random.fork(`item ${file.id}`)),
      meeting_id: meeting.id,
      case_id: file.id,
      section: sectionOf(plan, file),
      position: index + 1,
      minutes: plan.story === 'STATELESS' || plan.story === 'CARER' ? 25 : plan.story === 'FAMILY' ? 20 : 15,
      override_reason: override,
      overridden_by: override ? chairId : null,
      added_by: override ? chairId : officeId,
      added_at: addedAt,
      published_version: meeting.publishedOn === null ? null : amended ? 2 : 1,
      ...(file.row.decided_meeting_id === meeting.id && {
        result: 'DECIDED',
        result_at: `${meeting.meetsOn}T12:00:00.000Z`,
      }),
    });
  });
}

const sectionOf = (plan: Plan, { row }: CaseFile): AgendaSection =>
  sectionFor({ state: 'READY', alarm: row.removal_on !== null && plan.meeting === 'PUBLISHED' });

function publicationsOf(
  meeting: DemoMeeting,
  items: readonly Draft<'agenda_item'>[],
  onAgenda: readonly OnAgenda[],
  officeId: string,
): Draft<'agenda_publication'>[] {
  const publication = (version: number, day: CalendarDate, note: string | null) =>
    blank('agenda_publication', {
      meeting_id: meeting.id,
      agenda_version: version,
      published_at: `${day}T10:15:00.000Z`,
      published_by: officeId,
      note,
      items: JSON.stringify(snapshot(items, onAgenda, version)),
    });
  if (meeting.publishedOn === null) return [];
  const first = publication(1, meeting.publishedOn, null);
  return meeting.amendedOn ? [first, publication(2, meeting.amendedOn, 'Nachtrag: ein Eilfall')] : [first];
}

function snapshot(
  items: readonly Draft<'agenda_item'>[],
  onAgenda: readonly OnAgenda[],
  version: number,
): unknown[] {
  return items
    .map((item, index) => ({ item, file: onAgenda[index]?.file }))
    .filter(({ item }) => Number(item.published_version) <= version)
    .map(({ item, file }, index) => ({
      caseId: item.case_id,
      fileNumber: file?.row.file_number,
      leadName: file?.row.lead_name,
      section: item.section,
      position: index + 1,
      minutes: item.minutes,
    }));
}

/** Every publication invites every recipient. */
function invitationsOf(
  meeting: DemoMeeting,
  recipients: readonly Draft<'paper_recipient'>[],
  random: Random,
): Draft<'outbox'>[] {
  const days = [meeting.publishedOn, meeting.amendedOn].filter((day) => day !== null);
  return days.flatMap((day, index) => {
    const createdAt = `${day}T10:15:00.000Z`;
    return recipients.map(({ account_id }) =>
      blank('outbox', {
        id: rowId(createdAt, random.fork(`invitation ${index} ${account_id}`)),
        occasion: `${meeting.id}:${index + 1}:INVITATION:${account_id}`,
        letter: 'INVITATION',
        recipient: 'RECIPIENTS',
        recipient_id: account_id,
        meeting_id: meeting.id,
        state: 'DUE',
        due_on: day,
        created_at: createdAt,
        released_at: createdAt,
        released_on: day,
        attempts: 0,
      }),
    );
  });
}
