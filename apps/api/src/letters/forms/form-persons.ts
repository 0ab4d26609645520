import { isAdultOn } from '@ersuchen/domain';
import { casesFor } from '../../access/case-scope.ts';
import type { SignedInContext } from '../../context.ts';
import { shortDay } from '../dates.ts';

/** What a form is filled with from an application: what its own people wrote, and nothing of the procedure. */
export interface FormValues {
  readonly fileNumber: string | null;
  readonly adults: readonly FormPerson[];
  readonly children: readonly FormPerson[];
  readonly representative: { readonly name: string; readonly address: string };
}

export interface FormPerson {
  readonly name: string;
  readonly birthDate: string;
  readonly address: string;
}

interface Row {
  readonly file_number: string | null;
  readonly representative_name: string | null;
  readonly representative_address: string | null;
  readonly surname: string | null;
  readonly first_names: string;
  readonly birth_date: string;
  readonly street: string;
  readonly house_number: string;
  readonly postcode: string;
  readonly town: string;
}

const NOBODY: FormPerson = { name: '', birthDate: '', address: '' };

/** A form to fill in by hand. */
export const blankValues: FormValues = {
  fileNumber: null,
  adults: [NOBODY],
  children: [],
  representative: { name: '', address: '' },
};

/** The persons of an application in the actor's scope, those of age apart; null when it is not there. */
export async function formValuesOf(ctx: SignedInContext, caseId: string): Promise<FormValues | null> {
  const scope = casesFor(ctx.actor);
  const rows = await ctx.database.rows<Row>(
    `select c.file_number, c.representative_name, c.representative_address, p.surname, p.first_names, p.birth_date,
       p.street, p.house_number, p.postcode, p.town
     from hardship_case c left join person p on p.case_id = c.id
     where c.id = ? and c.id in (${scope.text}) order by p.position`,
    [caseId, ...scope.params],
  );
  const [first] = rows;
  if (!first) return null;
  const persons = rows.filter((row) => row.surname !== null);
  const today = ctx.clock.today();
  const isAdult = (row: Row) => row.birth_date === '' || isAdultOn(row.birth_date, today);
  const adults = persons.filter(isAdult).map(personOf);
  return {
    fileNumber: first.file_number,
    adults: adults.length > 0 ? adults : [NOBODY],
    children: persons.filter((row) => !isAdult(row)).map(personOf),
    representative: {
      name: first.representative_name ?? '',
      address: (first.representative_address ?? '').replaceAll('\n', ', '),
    },
  };
}

const personOf = (row: Row): FormPerson => ({
  name: `${row.first_names} ${row.surname ?? ''}`.trim(),
  birthDate: shortDay(row.birth_date),
  address: [`${row.street} ${row.house_number}`.trim(), `${row.postcode} ${row.town}`.trim()]
    .filter(Boolean)
    .join(', '),
});
