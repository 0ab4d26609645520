import { checkChoice } from '../application/check-choice.ts';
import { checkDate } from '../application/check-date.ts';
import { checkText } from '../application/check-text.ts';
import type { FieldErrors } from '../application/field-error.ts';
import { FIELD_LIMITS } from '../application/field-limits.ts';
import type { CalendarDate } from '../dates/calendar-date.ts';
import { grantConditionLabels } from './grant-conditions.ts';
import type { AuthorityDecision, AuthorityIntent } from './states.ts';

/** What the authority intends for one person; its decisive reasons when it does not follow (§ 7(3) HFKVO). */
export interface IntentEntry {
  readonly personId: string;
  readonly intent: AuthorityIntent;
  readonly reasons: string;
}

/** How the authority decided on one person. Blank where nothing is written. */
export interface DecisionEntry {
  readonly personId: string;
  readonly decision: AuthorityDecision;
  readonly conditions: readonly string[];
  readonly conditionsText: string;
  /** The last day of the permit. */
  readonly validUntil: string;
  /** Why nothing was left to decide, or what else there is to say. */
  readonly note: string;
}

/** @property day when it was told or decided, as it was typed */
export interface AuthorityReport<Entry> {
  readonly day: string;
  readonly entries: readonly Entry[];
}

export interface AuthorityReportFacts {
  readonly today: CalendarDate;
  /** When the authority got the request. */
  readonly requestedOn: CalendarDate;
  /** The days on which intended decisions were told, by person. */
  readonly intentOn: ReadonlyMap<string, CalendarDate>;
  /** Who has a request, whatever became of it. */
  readonly personIds: readonly string[];
}

export function validateIntents(
  { day, entries }: AuthorityReport<IntentEntry>,
  facts: AuthorityReportFacts,
): FieldErrors {
  return [
    ...checkDate('day', day, { required: true, notBefore: facts.requestedOn, notAfter: facts.today }),
    ...personErrors(entries, facts),
    ...entries.flatMap(({ intent, reasons }, index) =>
      checkText(`entries[${index}].reasons`, reasons, {
        required: intent === 'INTENDS_NOT_FOLLOW',
        max: FIELD_LIMITS.authorityReasons,
      }),
    ),
  ];
}

/** A refusal is not decided on a day before its reasons were told. */
export function validateDecisions(
  { day, entries }: AuthorityReport<DecisionEntry>,
  facts: AuthorityReportFacts,
): FieldErrors {
  const told = entries
    .filter(({ decision }) => decision === 'REFUSED')
    .map(({ personId }) => facts.intentOn.get(personId) ?? '');
  const notBefore = [facts.requestedOn, ...told].reduce((one, other) => (one > other ? one : other));
  return [
    ...checkDate('day', day, { required: true, notBefore, notAfter: facts.today }),
    ...personErrors(entries, facts),
    ...entries.flatMap((entry, index) => decisionErrors(`entries[${index}]`, entry, facts)),
  ];
}

function decisionErrors(
  path: string,
  entry: DecisionEntry,
  { requestedOn }: AuthorityReportFacts,
): FieldErrors {
  const { decision, conditions, conditionsText, validUntil, note } = entry;
  const granted = decision === 'GRANTED' || decision === 'GRANTED_WITH_CONDITIONS';
  const withConditions = decision === 'GRANTED_WITH_CONDITIONS';
  const max = FIELD_LIMITS.authorityNote;
  return [
    ...conditionErrors(`${path}.conditions`, conditions, withConditions),
    ...(withConditions
      ? checkText(`${path}.conditionsText`, conditionsText, { required: conditions.includes('OTHER'), max })
      : unexpected(`${path}.conditionsText`, conditionsText)),
    ...(granted
      ? checkDate(`${path}.validUntil`, validUntil, { required: false, notBefore: requestedOn })
      : unexpected(`${path}.validUntil`, validUntil)),
    ...checkText(`${path}.note`, note, { required: decision === 'MOOT', max }),
  ];
}

function conditionErrors(path: string, conditions: readonly string[], expected: boolean): FieldErrors {
  if (!expected) return conditions.length > 0 ? [{ path, code: 'NOT_EXPECTED' }] : [];
  if (conditions.length === 0) return [{ path, code: 'REQUIRED' }];
  if (new Set(conditions).size < conditions.length) return [{ path, code: 'REPEATED' }];
  return conditions
    .flatMap((code) => checkChoice(path, code, grantConditionLabels, { required: true }))
    .slice(0, 1);
}

const unexpected = (path: string, value: string): FieldErrors =>
  value.trim() === '' ? [] : [{ path, code: 'NOT_EXPECTED' }];

/** Somebody with a request, each named once. */
function personErrors(
  entries: readonly { readonly personId: string }[],
  { personIds }: AuthorityReportFacts,
): FieldErrors {
  if (entries.length === 0) return [{ path: 'entries', code: 'REQUIRED' }];
  if (entries.length > FIELD_LIMITS.persons) return [{ path: 'entries', code: 'TOO_MANY' }];
  const named = entries.map(({ personId }) => personId);
  return named.flatMap((id, index): FieldErrors => {
    const path = `entries[${index}].personId`;
    if (!personIds.includes(id)) return [{ path, code: 'UNKNOWN_CODE' }];
    return named.indexOf(id) < index ? [{ path, code: 'REPEATED' }] : [];
  });
}
