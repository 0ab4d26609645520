import { type AgendaSection, agendaSectionLabels } from '@ersuchen/domain';
import type { PublishedItem } from '../../meetings/agenda-snapshot.ts';
import { writtenDay } from '../dates.ts';
import type { Placeholders } from '../letter-source.ts';
import type { Block } from '../renderer/page.ts';
import { closedCases } from './closed-cases.ts';

interface Row {
  readonly meets_on: string;
  readonly starts_at: string;
  readonly place: string;
  readonly kind: string;
  readonly agenda_version: number;
  readonly items: string | null;
}

const KINDS: Readonly<Record<string, string>> = {
  COMMISSION: 'Sitzung der Härtefallkommission',
  PRE_EXAMINATION: 'Sitzung des Vorprüfungsausschusses',
};
const WEEKDAYS = ['Sonntag', 'Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag'] as const;

/** A meeting with the newest published version of its agenda. */
export const meetingValues: Placeholders = {
  names: {
    sitzung: 'Art der Sitzung',
    sitzungstag: 'Tag der Sitzung mit Wochentag',
    uhrzeit: 'Beginn der Sitzung',
    ort: 'Ort der Sitzung',
    tagesordnung: 'Tagesordnung nach Abschnitten',
    nachtrag: 'Nummer der Fassung, wenn die Tagesordnung geändert wurde',
  },
  load: async (read, { meetingId, recipientId }) => {
    const [row] = await read.rows<Row>(
      `select m.meets_on, m.starts_at, m.place, m.kind, m.agenda_version, a.items from meeting m
       left join agenda_publication a on a.meeting_id = m.id and a.agenda_version = m.agenda_version
       where m.id = ?`,
      [meetingId],
    );
    if (!row) return {};
    const items = JSON.parse(row.items ?? '[]') as readonly PublishedItem[];
    const closed = await closedCases(read, [...new Set(items.map(({ caseId }) => caseId))], recipientId);
    const weekday = WEEKDAYS[new Date(`${row.meets_on}T00:00:00Z`).getUTCDay()];
    return {
      sitzung: KINDS[row.kind] ?? null,
      sitzungstag: `${weekday}, ${writtenDay(row.meets_on)}`,
      uhrzeit: `${row.starts_at} Uhr`,
      ort: row.place,
      tagesordnung: agenda(items, closed),
      nachtrag: row.agenda_version > 1 ? String(row.agenda_version) : null,
    };
  },
};

/** Cases by file number, without names: the papers lie in the system, an envelope needs none. */
function agenda(items: readonly PublishedItem[], closed: ReadonlySet<string>): readonly Block[] | null {
  if (items.length === 0) return null;
  const rows = items.map((item, index) => [
    String(index + 1),
    agendaSectionLabels[item.section as AgendaSection]?.de ?? '',
    closed.has(item.caseId) ? '–' : item.fileNumber,
    `${item.minutes} Min.`,
  ]);
  return [
    { kind: 'table', widths: [8, 44, 32, 16], head: ['TOP', 'Abschnitt', 'Aktenzeichen', 'Dauer'], rows },
  ];
}
