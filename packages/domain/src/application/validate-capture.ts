import { channelLabels } from '../codes/channels.ts';
import type { CalendarDate } from '../dates/calendar-date.ts';
import type { ApplicationInput } from './application-input.ts';
import { checkChoice } from './check-choice.ts';
import { checkDate } from './check-date.ts';
import type { FieldErrors } from './field-error.ts';
import { validateApplication } from './validate-application.ts';

/** How and when an application that did not come online reached the office. */
export interface ArrivalInput {
  /** A {@link Channel}, not ONLINE. */
  readonly channel: string;
  /** The day on which it arrived at the office, not the day on which it was written or typed. */
  readonly receivedOn: string;
}

/** The ordinance came into force on this day: nothing can have arrived before it. */
const FIRST_DAY: CalendarDate = '2005-01-01';

/**
 * What stands against capturing an application that came on paper: how it came, and what is typed wrongly. What the
 * paper does not say never bars it, but for one name per person: `missingInCapture` lists that, a completion follows.
 */
export function validateCapture(
  arrival: ArrivalInput,
  input: ApplicationInput,
  today: CalendarDate,
): FieldErrors {
  return [
    ...checkChoice('channel', arrival.channel, PAPER_CHANNELS, { required: true }),
    ...checkDate('receivedOn', arrival.receivedOn, {
      required: true,
      notBefore: FIRST_DAY,
      notAfter: today,
    }),
    ...(input.persons.length === 0 ? [{ path: 'persons', code: 'REQUIRED' } as const] : []),
    ...input.persons.flatMap((person, index): FieldErrors => {
      const named = `${person.surname}${person.firstNames}`.trim() !== '';
      return named ? [] : [{ path: `persons[${index}].surname`, code: 'NAME_REQUIRED' }];
    }),
    ...validateApplication(input, { submit: false, today }),
  ];
}

const { ONLINE: _online, ...PAPER_CHANNELS } = channelLabels;

/** What an application online would have to say and this one does not: hints for a completion, never a bar. */
export function missingInCapture(input: ApplicationInput, today: CalendarDate): FieldErrors {
  const wrong = new Set(validateApplication(input, { submit: false, today }).map(({ path }) => path));
  return validateApplication(input, { submit: true, today }).filter(({ path }) => !wrong.has(path));
}
