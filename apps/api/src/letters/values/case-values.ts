import { shortDay, writtenDay } from '../dates.ts';
import type { Placeholders } from '../letter-source.ts';
import { type NamedPerson, PERSON_COLUMNS, personsTable } from './persons-table.ts';

interface Row extends NamedPerson {
  readonly received_on: string | null;
  readonly removal_on: string | null;
  readonly authority: string | null;
  readonly authority_file_number: string | null;
  readonly street: string;
  readonly house_number: string;
  readonly postcode: string;
  readonly town: string;
}

/** The application and its persons, as the party and the competent authority know them. */
export const caseValues: Placeholders = {
  names: {
    eingangsdatum: 'Tag, an dem der Antrag eingegangen ist',
    behörde: 'Name der zuständigen Ausländerbehörde',
    zeichen_der_behörde: 'Aktenzeichen der Ausländerbehörde, soweit bekannt',
    rückführungstermin: 'Bekannter Rückführungstermin',
    personen: 'Tabelle der Personen: Name, Geburtsdatum, Staatsangehörigkeit',
    personen_mit_anschrift: 'Tabelle der Personen mit Anschrift',
  },
  load: async (read, { caseId }) => {
    const rows = await read.rows<Row>(
      `select ${PERSON_COLUMNS}, p.street, p.house_number, p.postcode, p.town, p.authority_file_number,
         c.received_on, c.removal_on, u.name as authority
       from hardship_case c join person p on p.case_id = c.id left join authority u on u.id = c.authority_id
       where c.id = ? order by p.position`,
      [caseId],
    );
    const [first] = rows;
    return {
      eingangsdatum: first?.received_on ? writtenDay(first.received_on) : null,
      behörde: first?.authority ?? null,
      zeichen_der_behörde: rows.find((row) => row.authority_file_number)?.authority_file_number ?? null,
      rückführungstermin: first?.removal_on ? shortDay(first.removal_on) : null,
      personen: personsTable(rows),
      personen_mit_anschrift: personsTable(rows, { head: 'Anschrift', cell: address, width: 31 }),
    };
  },
};

const address = ({ street, house_number, postcode, town }: Row): string =>
  [`${street} ${house_number}`.trim(), `${postcode} ${town}`.trim()].filter(Boolean).join(', ');
