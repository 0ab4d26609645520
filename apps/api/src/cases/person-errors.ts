import { type CaseFacts, FIELD_LIMITS, type FieldErrors } from '@ersuchen/domain';

/** Named persons must be of this case, each named once; without a list it is everybody. */
export function errorsInPersonIds(
  path: string,
  personIds: readonly string[] | null,
  { persons }: Pick<CaseFacts, 'persons'>,
): FieldErrors {
  if (personIds === null) return [];
  if (personIds.length === 0) return [{ path, code: 'REQUIRED' }];
  if (personIds.length > FIELD_LIMITS.persons) return [{ path, code: 'TOO_MANY' }];
  return personIds.flatMap((id, index): FieldErrors => {
    const at = `${path}[${index}]`;
    if (!persons.some((person) => person.id === id)) return [{ path: at, code: 'UNKNOWN_CODE' }];
    return personIds.indexOf(id) < index ? [{ path: at, code: 'REPEATED' }] : [];
  });
}
