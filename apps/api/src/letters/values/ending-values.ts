import type { Placeholders } from '../letter-source.ts';
import { type NamedPerson, PERSON_COLUMNS, personsTable } from './persons-table.ts';

interface Row extends NamedPerson {
  readonly state: string;
  readonly final_decision: string | null;
  readonly authority_informed_at: string | null;
}

/** Whose part of the procedure has ended early, and for whom it goes on; for authorities. */
export const endingValues: Placeholders = {
  names: {
    nicht_angenommene_personen: 'Tabelle der Personen, deren Antrag nicht angenommen wurde',
    zurückgenommene_personen: 'Tabelle der Personen, deren Antrag zurückgenommen wurde',
    verbleibende_personen: 'Tabelle der Personen, für die das Verfahren weitergeht',
  },
  load: async (read, { caseId }) => {
    const rows = await read.rows<Row>(
      `select ${PERSON_COLUMNS}, p.state, p.final_decision, c.authority_informed_at
       from person p join hardship_case c on c.id = p.case_id where c.id = ? order by p.position`,
      [caseId],
    );
    return {
      nicht_angenommene_personen: personsTable(rows.filter(({ state }) => state === 'EXCLUDED')),
      zurückgenommene_personen: personsTable(rows.filter(({ state }) => state === 'WITHDRAWN')),
      verbleibende_personen: personsTable(rows.filter(goesOn)),
    };
  },
};

/** Until the authority has heard of the decision, whoever was decided on goes on; afterwards whose request it has. */
function goesOn({ state, final_decision, authority_informed_at }: Row): boolean {
  if (state === 'PENDING') return true;
  if (state === 'REQUEST') return final_decision === null;
  return (state === 'NO_REQUEST' || state === 'RECOMMENDATION') && authority_informed_at === null;
}
