import { FIELD_LIMITS, type FieldErrors, type PersonInput, validatePerson } from '@ersuchen/domain';
import { aliasRows, personRow } from '../../applications/application-rows.ts';
import { changeCase } from '../../cases/change-case.ts';
import { requireValid } from '../../cases/input-errors.ts';
import type { SeenCase } from '../../cases/seen-case.ts';
import type { SignedInContext } from '../../context.ts';
import { insert } from '../../database/transaction.ts';
import { Person } from '../person.entity.ts';
import { PersonAlias } from '../person-alias.entity.ts';

/**
 * Somebody joins the case, mostly a child born during the procedure. What is not known yet may follow, as on paper.
 * Answers the case's id; throws Refusing.
 */
export function addPerson(ctx: SignedInContext, seen: SeenCase, input: PersonInput): Promise<string> {
  return changeCase(ctx, {
    action: 'addPerson',
    ...seen,
    effect: async ({ persons, today }, tx) => {
      requireValid(ctx, errorsIn(input, persons.length, today));
      const [last] = await tx.rows<{ position: number | null }>(
        'select max(p.position) as position from person p where p.case_id = ?',
        [seen.id],
      );
      const row = personRow(seen.id, input, last?.position ?? 0);
      await insert(tx, Person, row);
      await insert(tx, PersonAlias, aliasRows(row.id, input));
      const personCount = persons.length + 1;
      return row.illnessClaimed ? { personCount, illnessClaimed: 1 } : { personCount };
    },
  });
}

function errorsIn(input: PersonInput, persons: number, today: string): FieldErrors {
  if (persons >= FIELD_LIMITS.persons) return [{ path: 'person', code: 'TOO_MANY' }];
  const named = `${input.surname}${input.firstNames}`.trim() !== '';
  const unnamed: FieldErrors = named ? [] : [{ path: 'person.surname', code: 'NAME_REQUIRED' }];
  const typed = validatePerson(input, 1, { submit: false, today });
  return [
    ...unnamed,
    ...typed.map(({ path, code }) => ({ path: path.replace(/^persons\[1\]/, 'person'), code })),
  ];
}
