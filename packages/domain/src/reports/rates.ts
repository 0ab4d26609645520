import type { Label } from '../codes/label.ts';

/** What a rate is computed from, cases or persons but never both. Absent counts as none. */
export interface OutcomeCounts {
  readonly requests?: number;
  readonly noRequest?: number;
  /** Ended as manifestly unfounded, without deliberation. */
  readonly manifestlyUnfounded?: number;
  /** The authority granted the permit, with conditions or without. */
  readonly granted?: number;
  readonly refused?: number;
}

export interface RateDefinition {
  readonly title: Label;
  /** Numerator and denominator in words; printed wherever the rate is. */
  readonly definition: Label;
  readonly numerator: readonly (keyof OutcomeCounts)[];
  readonly denominator: readonly (keyof OutcomeCounts)[];
}

/** Reports of the Länder use different denominators under one name; a rate is never shown without its definition. */
export const rateDefinitions = {
  REQUESTS_OF_DELIBERATED: {
    title: { de: 'Ersuchensquote der beratenen Fälle', en: 'Request rate of deliberated cases' },
    definition: {
      de: 'Ersuchen geteilt durch alle beratenen Fälle (mit und ohne Ersuchen)',
      en: 'Requests divided by all deliberated cases (with and without a request)',
    },
    numerator: ['requests'],
    denominator: ['requests', 'noRequest'],
  },
  REQUESTS_OF_DELIBERATED_AND_UNFOUNDED: {
    title: {
      de: 'Ersuchensquote der beratenen und offensichtlich unbegründeten Fälle',
      en: 'Request rate of deliberated and manifestly unfounded cases',
    },
    definition: {
      de: 'Ersuchen geteilt durch beratene und offensichtlich unbegründete Fälle',
      en: 'Requests divided by deliberated and manifestly unfounded cases',
    },
    numerator: ['requests'],
    denominator: ['requests', 'noRequest', 'manifestlyUnfounded'],
  },
  GRANTED_OF_REQUESTS: {
    title: { de: 'Umsetzungsquote aller Ersuchen', en: 'Follow rate of all requests' },
    definition: {
      de: 'Erteilte Aufenthaltserlaubnisse geteilt durch alle Ersuchen, auch die noch offenen',
      en: 'Granted permits divided by all requests, the pending ones included',
    },
    numerator: ['granted'],
    denominator: ['requests'],
  },
  GRANTED_OF_DECIDED: {
    title: { de: 'Umsetzungsquote der entschiedenen Ersuchen', en: 'Follow rate of decided requests' },
    definition: {
      de: 'Erteilte Aufenthaltserlaubnisse geteilt durch erteilte und abgelehnte',
      en: 'Granted permits divided by granted and refused ones',
    },
    numerator: ['granted'],
    denominator: ['granted', 'refused'],
  },
} as const satisfies Record<string, RateDefinition>;

export type RateCode = keyof typeof rateDefinitions;

export interface Rate {
  readonly code: RateCode;
  readonly numerator: number;
  readonly denominator: number;
  /** Between 0 and 1, unrounded; null when the denominator is zero. */
  readonly value: number | null;
}

export function rateOf(code: RateCode, counts: OutcomeCounts): Rate {
  const rule: RateDefinition = rateDefinitions[code];
  const sum = (keys: readonly (keyof OutcomeCounts)[]) =>
    keys.reduce((all, key) => all + (counts[key] ?? 0), 0);
  const numerator = sum(rule.numerator);
  const denominator = sum(rule.denominator);
  return { code, numerator, denominator, value: denominator === 0 ? null : numerator / denominator };
}
