import type { Placeholders } from '../letter-source.ts';

/** The least that every letter of a case can say: its file number and its names. */
export const fileValues: Placeholders = {
  names: {
    aktenzeichen: 'Aktenzeichen der Geschäftsstelle',
    antragsteller: 'Vor- und Nachname der ersten Person',
    namen: 'Namen aller Personen des Antrags',
  },
  load: async (read, { caseId }) => {
    const rows = await read.rows<{ file_number: string | null; surname: string; first_names: string }>(
      `select c.file_number, p.surname, p.first_names from hardship_case c join person p on p.case_id = c.id
       where c.id = ? order by p.position`,
      [caseId],
    );
    const names = rows.map((row) => `${row.first_names} ${row.surname}`.trim());
    return {
      aktenzeichen: rows[0]?.file_number ?? null,
      antragsteller: names[0] ?? null,
      namen: names.join(', ') || null,
    };
  },
};
