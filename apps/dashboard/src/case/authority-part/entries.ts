import {
  AUTHORITY_DECISIONS,
  AUTHORITY_INTENTS,
  type AuthorityDecision,
  type AuthorityIntent,
  type AuthorityPart,
  codesOf,
  type GrantCondition,
  grantConditionLabels,
} from '@ersuchen/domain';
import type { FieldError } from '../../components/form.tsx';

export type ReportKind = 'INTENT' | 'DECISION';

/** A person with a request, and what may be reported of them now. */
export interface ReportPerson {
  readonly id: string;
  readonly name: string;
  readonly open: readonly AuthorityPart[];
}

/** The name of a field of one place: of a person, or of all where they are told of alike. */
export const fieldName = (place: number, field: string): string => `entries[${place}].${field}`;

export const ALIKE = 'alike';

const textOf = (values: FormData, place: number, field: string): string => {
  const value = values.get(fieldName(place, field));
  return typeof value === 'string' ? value : '';
};

interface Told<Part> {
  readonly personId: string;
  readonly place: number;
  readonly part: Part;
}

function toldIn<Part extends AuthorityPart>(
  values: FormData,
  persons: readonly ReportPerson[],
  parts: readonly Part[],
): readonly Told<Part>[] {
  const isAlike = persons.length === 1 || values.get('scope') === ALIKE;
  return persons.flatMap((person, index) => {
    const place = isAlike ? 0 : index;
    const part = parts.find((each) => each === textOf(values, place, 'part'));
    return part ? [{ personId: person.id, place, part }] : [];
  });
}

/** What was entered, and the place in the form that each entry comes from. */
export interface Entered<Entry> {
  readonly entries: readonly Entry[];
  readonly places: readonly number[];
}

export interface IntentEntryInput {
  readonly personId: string;
  readonly intent: AuthorityIntent;
  readonly reasons: string;
}

export function intentsOf(values: FormData, persons: readonly ReportPerson[]): Entered<IntentEntryInput> {
  const told = toldIn(values, persons, AUTHORITY_INTENTS);
  return {
    entries: told.map(({ personId, place, part }) => ({
      personId,
      intent: part,
      reasons: textOf(values, place, 'reasons'),
    })),
    places: told.map(({ place }) => place),
  };
}

export interface DecisionEntryInput {
  readonly personId: string;
  readonly decision: AuthorityDecision;
  readonly conditions: readonly GrantCondition[];
  readonly conditionsText: string;
  readonly validUntil: string;
  readonly note: string;
}

export function decisionsOf(values: FormData, persons: readonly ReportPerson[]): Entered<DecisionEntryInput> {
  const told = toldIn(values, persons, AUTHORITY_DECISIONS);
  return {
    entries: told.map(({ personId, place, part }) => ({
      personId,
      decision: part,
      conditions: codesOf(grantConditionLabels).filter((code) =>
        values.has(fieldName(place, `conditions.${code}`)),
      ),
      conditionsText: textOf(values, place, 'conditionsText'),
      validUntil: textOf(values, place, 'validUntil'),
      note: textOf(values, place, 'note'),
    })),
    places: told.map(({ place }) => place),
  };
}

/** The server's errors at the fields of this form; of several alike the first. */
export function placed(errors: readonly FieldError[], places: readonly number[]): readonly FieldError[] {
  const moved = errors.map(({ path, message }) => ({
    path: path
      .replace(/^input\./, '')
      .replace(/^entries\[(\d+)\]/, (_, index: string) => `entries[${places[Number(index)] ?? 0}]`)
      .replace(/\.conditions$/, '.conditions.LIVELIHOOD')
      .replace(/^entries$/, fieldName(0, 'part')),
    message,
  }));
  return moved.filter(({ path }, index) => moved.findIndex((other) => other.path === path) === index);
}
