import type { Placeholders } from '../letter-source.ts';
import { type NamedPerson, PERSON_COLUMNS, personsTable } from './persons-table.ts';

/** Whose part of the procedure has ended by withdrawal, and for whom it goes on; for authorities. */
export const endingValues: Placeholders = {
  names: {
    zurückgenommene_personen: 'Tabelle der Personen, deren Antrag zurückgenommen wurde',
    verbleibende_personen: 'Tabelle der Personen, für die das Verfahren weitergeht',
  },
  load: async (read, { caseId }) => {
    const rows = await read.rows<NamedPerson & { readonly state: string }>(
      `select ${PERSON_COLUMNS}, p.state from person p where p.case_id = ? order by p.position`,
      [caseId],
    );
    return {
      zurückgenommene_personen: personsTable(rows.filter(({ state }) => state === 'WITHDRAWN')),
      verbleibende_personen: personsTable(rows.filter(({ state }) => state === 'PENDING')),
    };
  },
};
