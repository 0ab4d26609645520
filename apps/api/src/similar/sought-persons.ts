import { FIELD_LIMITS, parsePartialDate } from '@ersuchen/domain';
import { casesFor } from '../access/case-scope.ts';
import type { SignedInContext } from '../context.ts';
import { badArgument } from '../errors.ts';
import { comparedPersons, type KnownPerson } from './compared-persons.ts';
import type { SoughtPersonInput } from './similar.input.ts';

/** The persons of a case that the actor sees. */
export function personsOfCase(ctx: SignedInContext, caseId: string): Promise<KnownPerson[]> {
  const scope = casesFor(ctx.actor);
  return comparedPersons(ctx.database, {
    text: `p.case_id = ? and p.case_id in (${scope.text})`,
    params: [caseId, ...scope.params],
  });
}

/** Persons as they are typed; what is half typed counts as far as it can be read. */
export function personsAsTyped(typed: readonly SoughtPersonInput[]): KnownPerson[] {
  if (typed.length > FIELD_LIMITS.persons) throw badArgument(`persons: at most ${FIELD_LIMITS.persons}`);
  return typed.map((person, index) => {
    const reading = parsePartialDate(person.birthDate ?? '');
    return {
      id: null,
      caseId: '',
      position: index + 1,
      surname: short(person.surname),
      firstNames: short(person.firstNames),
      birthName: short(person.birthName),
      aliases: [],
      birthDate: 'value' in reading ? reading.value : '',
      birthPlace: short(person.birthPlace),
      nationalities: person.nationalities ?? [],
      numbers: [],
    };
  });
}

const short = (text: string | null | undefined) => (text ?? '').slice(0, FIELD_LIMITS.surname).trim();
