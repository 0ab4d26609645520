import {
  attemptPerson,
  type CaseFacts,
  FIELD_LIMITS,
  type FieldErrors,
  type PersonAction,
  type PersonFacts,
} from '@ersuchen/domain';
import type { SignedInContext } from '../context.ts';

/** Named persons, or null for everybody to whom the action can happen. */
export type Chosen = readonly string[] | null;

/** Whether the table of persons allows the action for this person in this case. */
export type Fits = (person: PersonFacts) => boolean;

/** What the table says about a person of this case; what stands against the case is the case table's matter. */
export const fits =
  (action: PersonAction, { actor }: SignedInContext, facts: Partial<CaseFacts> = {}): Fits =>
  ({ state }) =>
    attemptPerson(
      action,
      {
        state,
        quorate: false,
        requestCarried: false,
        recommendationCarried: false,
        procedureEnded: false,
        correctionAskedByAnother: facts.correctionAskedByAnother ?? false,
      },
      actor.fn,
    ).ok;

export const isChosen =
  (chosen: Chosen, fit: Fits): Fits =>
  (person) =>
    fit(person) && (chosen === null || chosen.includes(person.id));

/** Named persons must be of this case and fit, each named once; somebody must be left when nobody is named. */
export function errorsIn(
  path: string,
  chosen: Chosen,
  { persons }: Pick<CaseFacts, 'persons'>,
  fit: Fits,
): FieldErrors {
  const able = new Set(persons.filter(fit).map(({ id }) => id));
  if (chosen === null) return able.size === 0 ? [{ path, code: 'REQUIRED' }] : [];
  if (chosen.length === 0) return [{ path, code: 'REQUIRED' }];
  if (chosen.length > FIELD_LIMITS.persons) return [{ path, code: 'TOO_MANY' }];
  return chosen.flatMap((id, index): FieldErrors => {
    const place = `${path}[${index}]`;
    if (!able.has(id)) return [{ path: place, code: 'UNKNOWN_CODE' }];
    return chosen.indexOf(id) < index ? [{ path: place, code: 'REPEATED' }] : [];
  });
}
