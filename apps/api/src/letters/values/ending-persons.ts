import type { Placeholders } from '../letter-source.ts';
import { type NamedPerson, PERSON_COLUMNS, personsTable } from './persons-table.ts';

interface Row extends NamedPerson {
  readonly state: string;
  readonly closing_released_at: string | null;
}

const LEFT = ['EXCLUDED', 'WITHDRAWN', 'SETTLED'];

/**
 * Whose part of the procedure has ended early, and for whom it goes on; for the party. Whoever was decided on goes on
 * like whoever was not, until the end is released for everybody: a letter that waited for its signature must not tell.
 */
export const endingPersons: Placeholders = {
  names: {
    nicht_angenommene_personen: 'Tabelle der Personen, mit denen sich die Kommission nicht befasst',
    zurückgenommene_personen: 'Tabelle der Personen, deren Antrag zurückgenommen wurde',
    erledigte_personen: 'Tabelle der Personen, deren Antrag sich erledigt hat',
    verbleibende_personen: 'Tabelle der Personen, für die das Verfahren weitergeht',
  },
  load: async (read, { caseId }) => {
    const rows = await read.rows<Row>(
      `select ${PERSON_COLUMNS}, p.state, c.closing_released_at
       from person p join hardship_case c on c.id = p.case_id where c.id = ? order by p.position`,
      [caseId],
    );
    const inState = (state: string) => personsTable(rows.filter((row) => row.state === state));
    return {
      nicht_angenommene_personen: inState('EXCLUDED'),
      zurückgenommene_personen: inState('WITHDRAWN'),
      erledigte_personen: inState('SETTLED'),
      verbleibende_personen: personsTable(
        rows.filter((row) => !LEFT.includes(row.state) && row.closing_released_at === null),
      ),
    };
  },
};
