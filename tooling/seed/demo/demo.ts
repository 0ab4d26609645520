import { addDays, type CalendarDate } from '@ersuchen/domain';
import { blank, type Draft } from '../blank.ts';
import { type Commission, commissionOf } from '../commission-rows.ts';
import type { Rows } from '../load.ts';
import { Random } from '../random.ts';
import { itemMinutesRows, noticeRows, reportRows } from './authority-rows.ts';
import { caseFiles } from './case-files.ts';
import type { Cast } from './cast.ts';
import { meetingRows, type OnAgenda } from './meeting-rows.ts';
import { meetingsOf } from './meetings.ts';
import { meetingMinutesRows } from './minutes-rows.ts';
import { privateNotes } from './office-text.ts';
import { plans } from './plan.ts';
import { schedule } from './schedule.ts';
import { settleLetters } from './settle-letters.ts';

export interface DemoOptions {
  readonly seed: number;
  /** The day that all dates are counted back from. */
  readonly today: CalendarDate;
  readonly passwordHash: string;
}

/** Every row of the demo. The same options give the same rows. */
export function demoRows({ seed, today, passwordHash }: DemoOptions): Rows {
  const random = new Random(seed);
  const commission = commissionOf({ random: random.fork('commission'), today, passwordHash });
  const meetings = meetingsOf(today, random.fork('meetings'));
  const cast: Cast = { commission, meetings, today, yesterday: addDays(today, -1) };
  const scheduled = schedule(plans, { today, random: random.fork('schedule') });
  const files = caseFiles(scheduled, cast, random.fork('cases'));
  const entries = scheduled.map(({ plan }, index) => ({ plan, file: files[index] }));
  const onAgenda = entries.filter((entry): entry is OnAgenda => entry.file !== undefined);
  const recusals = recusalRows(onAgenda, commission);
  const recused = new Set(recusals.map((row) => `${row.account_id} ${row.case_id}`));
  const held = Object.values(meetings).map((meeting) =>
    meetingRows(meeting, inOrder(onAgenda.filter(({ plan }) => plan.meeting === meeting.key)), {
      cast,
      random: random.fork(meeting.key),
      recused,
    }),
  );
  return {
    ...commission.rows,
    hardship_case: files.map((file) => file.row),
    file_number_counter: counters(files.map((file) => String(file.row.file_number ?? ''))),
    person: files.flatMap((file) => file.persons),
    person_alias: files.flatMap((file) => file.aliases),
    case_reason: files
      .filter((file) => Object.keys(file.reasons).length > 0)
      .map((file) => ({ case_id: file.id, sections: JSON.stringify(file.reasons) })),
    document: files.flatMap((file) => file.documents),
    finding: files.flatMap((file) => file.findings),
    blocker_override: files.flatMap((file) => file.overrides),
    statement: files.flatMap((file) => file.statements),
    meeting: held.map((rows) => rows.meeting),
    paper_recipient: held.flatMap((rows) => rows.recipients),
    agenda_item: held.flatMap((rows) => rows.items),
    agenda_publication: held.flatMap((rows) => rows.publications),
    paper_release: held.flatMap((rows) => rows.releases),
    recusal: recusals,
    private_note: noteRows(onAgenda, cast),
    meeting_minutes: meetingMinutesRows(
      held.map((rows) => rows.meeting),
      commission.accountId('protokoll'),
    ),
    item_minutes: itemMinutesRows(
      files,
      held.flatMap((rows) => rows.items),
    ),
    authority_notice: noticeRows(files, random),
    authority_report: reportRows(files, random),
    case_event: files.flatMap((file) => file.events),
    outbox: settleLetters(
      [...files.flatMap((file) => file.letters), ...held.flatMap((rows) => rows.invitations)],
      today,
    ),
  };
}

/** Urgent cases first, then in order of receipt, as an office would put them. */
function inOrder(entries: readonly OnAgenda[]): OnAgenda[] {
  const urgent = ({ plan }: OnAgenda) =>
    plan.meeting === 'PUBLISHED' && plan.has?.includes('REMOVAL_DATE') ? 0 : 1;
  return [...entries].sort((a, b) => urgent(a) - urgent(b));
}

/** A member who knows the person, and the head of an authority in that authority's cases. */
function recusalRows(entries: readonly OnAgenda[], commission: Commission): Draft<'recusal'>[] {
  return entries.flatMap(({ plan, file }) => {
    if (!plan.meeting) return [];
    const recusal = (login: string, reason: string) =>
      blank('recusal', {
        account_id: commission.accountId(login),
        case_id: file.id,
        reason,
        recorded_at: `${String(file.row.state_since)}T09:05:00.000Z`,
        recorded_by: commission.accountId('geschaeftsstelle'),
      });
    return [
      ...(plan.has?.includes('RECUSED')
        ? [recusal('mitglied2', 'Frühere Behandlung der Antragstellerin in der eigenen Praxis.')]
        : []),
      ...(plan.authority === 'kreis-kleve'
        ? [recusal('mitglied3', 'Leitung der zuständigen Ausländerbehörde.')]
        : []),
    ];
  });
}

function noteRows(entries: readonly OnAgenda[], { commission, yesterday }: Cast): Draft<'private_note'>[] {
  return privateNotes.flatMap(({ login, story, body }, index) => {
    const file = entries.find(({ plan }) => plan.meeting === 'PUBLISHED' && plan.story === story)?.file;
    if (!file) return [];
    return [
      blank('private_note', {
        account_id: commission.accountId(login),
        case_id: file.id,
        version: index + 1,
        body,
        changed_at: `${yesterday}T18:2${index}:00.000Z`,
      }),
    ];
  });
}

/** The last number of every year. */
function counters(fileNumbers: readonly string[]): Draft<'file_number_counter'>[] {
  const last = new Map<number, number>();
  for (const fileNumber of fileNumbers.filter(Boolean)) {
    const [, year, number] = fileNumber.split('-');
    last.set(Number(year), Math.max(last.get(Number(year)) ?? 0, Number(number)));
  }
  return [...last].map(([file_year, last_number]) => ({ file_year, last_number }));
}
