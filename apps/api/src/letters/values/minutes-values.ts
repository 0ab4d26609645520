import { timeOfDay } from '../../deliberation/time-of-day.ts';
import { writtenDay } from '../dates.ts';
import type { Placeholders, Read } from '../letter-source.ts';
import type { Block } from '../renderer/page.ts';
import { paragraphsOf } from '../wording/fill.ts';
import { minutesItems } from './minutes-items.ts';

interface Row {
  readonly meets_on: string;
  readonly starts_at: string;
  readonly place: string;
  readonly kind: string;
  readonly minutes_state: string;
  readonly body: string | null;
  readonly opened_at: string | null;
  readonly concluded_at: string | null;
  readonly approved_on: string | null;
}

/** What the minutes of a meeting are made from: who was there, what was said and voted, and what was changed since. */
export const minutesValues: Placeholders = {
  names: {
    sitzungsdaten: 'Art, Tag, Beginn, Ende und Ort der Sitzung',
    anwesenheit: 'Tabelle der Anwesenden mit Sitz und Zeiten',
    allgemeiner_teil: 'Allgemeiner Teil der Niederschrift',
    beschlüsse: 'Beratungspunkte mit Abstimmung und Ergebnis, bei einem Ersuchen mit Gründen',
    genehmigung: 'Wann die Niederschrift genehmigt wurde',
  },
  load: async (read, { meetingId, recipientId }) => {
    const [rows, attendance, items] = await Promise.all([
      read.rows<Row>(
        `select m.meets_on, m.starts_at, m.place, m.kind, m.minutes_state, g.body, g.opened_at, g.concluded_at,
           n.meets_on as approved_on
         from meeting m left join meeting_minutes g on g.meeting_id = m.id
         left join meeting n on n.id = g.approved_meeting_id where m.id = ?`,
        [meetingId],
      ),
      attendanceOf(read, meetingId),
      minutesItems(read, meetingId, recipientId),
    ]);
    const [row] = rows;
    return {
      sitzungsdaten: row ? [{ kind: 'facts', rows: factsOf(row) }] : null,
      anwesenheit: attendance,
      allgemeiner_teil: row?.body ? paragraphsOf(row.body) : null,
      beschlüsse: items,
      genehmigung: row?.approved_on ? `Genehmigt in der Sitzung am ${writtenDay(row.approved_on)}.` : null,
    };
  },
};

const factsOf = (row: Row): readonly (readonly [string, string])[] => [
  ['Art', row.kind === 'PRE_EXAMINATION' ? 'Vorprüfungsausschuss' : 'Härtefallkommission'],
  ['Tag', writtenDay(row.meets_on)],
  ['Beginn', `${row.opened_at ? timeOfDay(row.opened_at) : row.starts_at} Uhr`],
  ...(row.concluded_at ? [['Ende', `${timeOfDay(row.concluded_at)} Uhr`] as const] : []),
  ['Ort', row.place],
];

async function attendanceOf(read: Read, meetingId: string | null): Promise<readonly Block[] | null> {
  const rows = await read.rows<Present>(
    `select s.number, s.nominating_body, a.name, t.seat_role, t.present_from, t.present_to from attendance t
     join seat s on s.id = t.seat_id join account a on a.id = t.account_id
     where t.meeting_id = ? order by s.number, t.present_from`,
    [meetingId],
  );
  if (rows.length === 0) return null;
  const head = ['Sitz', 'Name', 'Benennende Stelle', 'Als', 'Anwesend'];
  return [{ kind: 'table', widths: [7, 27, 34, 15, 17], head, rows: rows.map(presence) }];
}

interface Present {
  readonly number: number;
  readonly nominating_body: string;
  readonly name: string;
  readonly seat_role: string;
  readonly present_from: string;
  readonly present_to: string | null;
}

const presence = (row: Present): readonly string[] => [
  String(row.number),
  row.name,
  row.nominating_body,
  row.seat_role === 'DEPUTY' ? 'Vertretung' : 'Mitglied',
  row.present_to ? `${row.present_from}–${row.present_to}` : `ab ${row.present_from}`,
];
