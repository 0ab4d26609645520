import type { Label } from '../codes/label.ts';
import type { CalendarDate } from '../dates/calendar-date.ts';
import type { ExclusionGround } from './ground.ts';

export const findingValueLabels = {
  YES: { de: 'Liegt vor', en: 'Applies' },
  NO: { de: 'Liegt nicht vor', en: 'Does not apply' },
  OPEN: { de: 'Offen', en: 'Open' },
} as const satisfies Record<string, Label>;
export type FindingValue = keyof typeof findingValueLabels;

/** What somebody found about one ground and one person; grounds never attach to the whole application. */
export interface Finding {
  readonly ground: ExclusionGround;
  readonly value: FindingValue;
  /** Why the procedure goes on although a rule ground applies; blank or null when nobody has said. */
  readonly exceptionReason: string | null;
}

/** What the built-in exceptions ask about the person. */
export interface FindingCircumstances {
  readonly receivedOn: CalendarDate;
  /** Departure is impossible for legal or factual reasons. */
  readonly departureImpossible: boolean;
  /** The day on which the removal date became fixed; null when that is not known. */
  readonly removalFixedOn: CalendarDate | null;
}

/** OVERRIDDEN: a rule ground applies, and a reasoned exception is recorded. */
export type FindingStatus = 'OPEN' | 'DOES_NOT_APPLY' | 'APPLIES' | 'OVERRIDDEN';

export function findingStatus({ ground, value, exceptionReason }: Finding): FindingStatus {
  if (value === 'OPEN') return 'OPEN';
  if (value === 'NO') return 'DOES_NOT_APPLY';
  const excepted = ground.kind === 'RULE' && (exceptionReason ?? '').trim() !== '';
  return excepted ? 'OVERRIDDEN' : 'APPLIES';
}
