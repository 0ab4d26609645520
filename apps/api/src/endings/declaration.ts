import { type CaseFacts, checkDate, checkText, FIELD_LIMITS, type FieldErrors } from '@ersuchen/domain';
import { dayOf } from '../cases/input-errors.ts';
import type { Chosen } from './chosen-persons.ts';

/** What the party declared to the office: for whom, on which day it arrived, and how. */
export interface Declaration {
  readonly personIds: Chosen;
  readonly declaredOn: string;
  readonly note: string;
}

export function declarationErrors(
  { declaredOn, note }: Declaration,
  { today, receivedOn }: CaseFacts,
): FieldErrors {
  return [
    ...checkDate('input.declaredOn', declaredOn, {
      required: true,
      notAfter: today,
      ...(receivedOn === null ? {} : { notBefore: receivedOn }),
    }),
    ...checkText('input.note', note, { required: false, max: FIELD_LIMITS.officeReason }),
  ];
}

export const declaredDay = (declaration: Declaration | null, today: string): string =>
  dayOf(declaration?.declaredOn) ?? today;

/** For the event: everybody, or how many. */
export const howMany = (chosen: Chosen): string | null => (chosen === null ? null : String(chosen.length));
