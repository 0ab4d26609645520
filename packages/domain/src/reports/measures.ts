import type { Label } from '../codes/label.ts';
import { type CalendarDate, monthOf } from '../dates/calendar-date.ts';

export interface MeasureDefinition {
  readonly title: Label;
  /** What is counted and when, in words; printed with every figure. */
  readonly definition: Label;
}

/** What reports count. Always cases and persons, and never one for the other. */
export const measureDefinitions = {
  RECEIVED: {
    title: { de: 'Eingegangene Anträge', en: 'Applications received' },
    definition: {
      de: 'Anträge und die darin genannten Personen, gezählt im Monat des Eingangs bei der Geschäftsstelle',
      en: 'Applications and the persons named in them, counted in the month of receipt at the office',
    },
  },
  OUTCOMES: {
    title: { de: 'Ergebnisse der Beratung', en: 'Outcomes of deliberation' },
    definition: {
      de: 'Beratene Fälle und Personen mit einem Ergebnis der Kommission, gezählt im Monat der Sitzung',
      en: 'Deliberated cases and persons with an outcome of the commission, counted in the month of the meeting',
    },
  },
} as const satisfies Record<string, MeasureDefinition>;

export type Measure = keyof typeof measureDefinitions;

/** The month as `YYYY-MM` that a case counts in; null while it does not count. */
export function countedIn(
  measure: Measure,
  days: { readonly receivedOn: CalendarDate | null; readonly decidedOn: CalendarDate | null },
): string | null {
  const day = measure === 'RECEIVED' ? days.receivedOn : days.decidedOn;
  return day === null ? null : monthOf(day);
}

/** What a report can be broken down by. */
export const dimensionLabels = {
  MONTH: { de: 'Monat', en: 'Month' },
  STATE: { de: 'Stand', en: 'State' },
  AUTHORITY: { de: 'Ausländerbehörde', en: 'Immigration authority' },
  NATIONALITY: { de: 'Erste Staatsangehörigkeit', en: 'First nationality' },
} as const satisfies Record<string, Label>;
export type Dimension = keyof typeof dimensionLabels;
