import type { Label } from '../codes/label.ts';
import type { AuthorityPart } from '../person/authority-part.ts';
import { type OutcomeCounts, type RateCode, rateDefinitions, rateOf } from './rates.ts';

/** What the report on requests counts, in words; printed with every figure. */
export const followDefinition: Label = {
  de: 'Ersuchen nach dem Monat, in dem sie der Ausländerbehörde übermittelt wurden, mit ihrem heutigen Stand. Ein Fall zählt einmal: als offen, solange über eine Person noch nicht entschieden ist, sonst als erteilt, wenn einer Person erteilt wurde, sonst als abgelehnt, sonst als gegenstandslos.',
  en: 'Requests by the month in which they were sent to the authority, as they stand today. A case counts once: as pending while one person is undecided, else as granted if one person was granted a permit, else as refused, else as moot.',
};

/** How a case with different parts counts: as the first of these that one of its persons has. */
export const PART_OF_CASE = [
  'AWAITED',
  'INTENDS_NOT_FOLLOW',
  'INTENDS_FOLLOW',
  'GRANTED',
  'GRANTED_WITH_CONDITIONS',
  'REFUSED',
  'MOOT',
] as const satisfies readonly AuthorityPart[];

/** A figure per part; null where it is hidden. */
export type FollowFigures = Readonly<Record<AuthorityPart, number | null>>;

export interface FollowRate {
  readonly code: RateCode;
  /** Null when hidden, or made from a hidden figure. */
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** Between 0 and 1, unrounded; null when it cannot be told. */
  readonly value: number | null;
}

export const FOLLOW_RATES = [
  'GRANTED_OF_REQUESTS',
  'GRANTED_OF_DECIDED',
] as const satisfies readonly RateCode[];

/** Both follow rates of one row, each with its own denominator; a hidden figure hides what is made from it. */
export function followRates(figures: FollowFigures, requests: number | null): readonly FollowRate[] {
  const granted = plus(figures.GRANTED, figures.GRANTED_WITH_CONDITIONS);
  const known = { requests, granted, refused: figures.REFUSED };
  return FOLLOW_RATES.map((code) => {
    const { numerator, denominator } = rateDefinitions[code];
    const needed: readonly (keyof OutcomeCounts)[] = [...numerator, ...denominator];
    const counts = Object.fromEntries(needed.map((key) => [key, known[key as keyof typeof known] ?? null]));
    if (Object.values(counts).includes(null))
      return { code, numerator: null, denominator: null, value: null };
    return rateOf(code, counts as OutcomeCounts);
  });
}

const plus = (one: number | null, other: number | null): number | null =>
  one === null || other === null ? null : one + other;
