import { writtenDay } from '../dates.ts';
import type { Placeholders, Read } from '../letter-source.ts';
import type { Block } from '../renderer/page.ts';

/** What the minutes of a meeting are made from. */
export const minutesValues: Placeholders = {
  names: {
    sitzungsdaten: 'Art, Tag, Beginn und Ort der Sitzung',
    anwesenheit: 'Tabelle der Sitze mit Mitglied oder Vertretung',
    allgemeiner_teil: 'Allgemeiner Teil der Niederschrift',
    beschlüsse: 'Beratungspunkte mit Ergebnis, bei einem Ersuchen mit Gründen',
    schluss: 'Ende der Sitzung',
  },
  load: async (read, { meetingId }) => {
    const [facts, seats, items] = await Promise.all([
      factsOf(read, meetingId),
      seatsOf(read, meetingId),
      itemsOf(read, meetingId),
    ]);
    return {
      sitzungsdaten: facts,
      anwesenheit: seats,
      allgemeiner_teil: null,
      beschlüsse: items,
      schluss: null,
    };
  },
};

async function factsOf(read: Read, meetingId: string | null): Promise<readonly Block[] | null> {
  const [row] = await read.rows<{ meets_on: string; starts_at: string; place: string; kind: string }>(
    'select meets_on, starts_at, place, kind from meeting where id = ?',
    [meetingId],
  );
  if (!row) return null;
  const rows = [
    ['Art', row.kind === 'PRE_EXAMINATION' ? 'Vorprüfungsausschuss' : 'Härtefallkommission'],
    ['Tag', writtenDay(row.meets_on)],
    ['Beginn', `${row.starts_at} Uhr`],
    ['Ort', row.place],
  ] as const;
  return [{ kind: 'facts', rows }];
}

async function seatsOf(read: Read, meetingId: string | null): Promise<readonly Block[] | null> {
  const rows = await read.rows<{ number: number; body: string; name: string; seat_role: string }>(
    `select s.number, s.nominating_body as body, a.name, r.seat_role from paper_recipient r
     join seat s on s.id = r.seat_id join account a on a.id = r.account_id
     where r.meeting_id = ? order by s.number`,
    [meetingId],
  );
  if (rows.length === 0) return null;
  return [
    {
      kind: 'table',
      widths: [8, 42, 32, 18],
      head: ['Sitz', 'Benennende Stelle', 'Name', 'Als'],
      rows: rows.map(({ number, body, name, seat_role }) => [
        String(number),
        body,
        name,
        seat_role === 'DEPUTY' ? 'Vertretung' : 'Mitglied',
      ]),
    },
  ];
}

async function itemsOf(read: Read, meetingId: string | null): Promise<readonly Block[] | null> {
  const rows = await read.rows<{ file_number: string | null; lead_name: string }>(
    `select c.file_number, c.lead_name from agenda_item i join hardship_case c on c.id = i.case_id
     where i.meeting_id = ? order by i.position`,
    [meetingId],
  );
  return rows.map(({ file_number, lead_name }, index) => ({
    kind: 'heading',
    level: 2,
    parts: [{ kind: 'text', text: `TOP ${index + 1}: ${file_number ?? ''} ${lead_name}` }],
  }));
}
