import { describe, expect, it } from 'vitest';
import '../../../i18n/language.ts';
import { formatDate } from '../../../i18n/dates.ts';
import { sayIn } from '../../../i18n/strings.ts';
import { type Figures, reportSentence } from './sentence.ts';
import { strings } from './strings.ts';

const year = { from: '2026', to: '2026' };
const received: Figures = {
  measure: 'RECEIVED',
  by: 'MONTH',
  rows: [
    { label: 'Januar 2026', cases: 3 },
    { label: 'Februar 2026', cases: 9 },
  ],
  totalCases: 12,
  totalPersons: 31,
};
const said = (figures: Figures, place = year, language: 'de' | 'en' = 'de') =>
  reportSentence(sayIn(strings, language), place, figures, (month) => formatDate(month, language));

describe('the sentence of a report', () => {
  it('says how many, in which time and where most of them are', () => {
    expect(said(received)).toBe(
      'Im Jahr 2026 sind 12 Anträge für 31 Personen eingegangen, die meisten im Februar 2026 (9).',
    );
    expect(
      said({
        ...received,
        by: 'AUTHORITY',
        rows: [
          { label: 'Köln', cases: 9 },
          { label: 'Unna', cases: 3 },
        ],
      }),
    ).toBe('Im Jahr 2026 sind 12 Anträge für 31 Personen eingegangen, die meisten unter „Köln“ (9).');
  });

  it('names no largest group where two are equal, or where a hidden one may be larger', () => {
    const equal = received.rows.map(({ label }) => ({ label, cases: 6 }));
    expect(said({ ...received, rows: equal })).toMatch(/eingegangen\.$/);
    const oneHidden = [...received.rows, { label: 'März 2026', cases: null }];
    expect(said({ ...received, rows: oneHidden })).toMatch(/eingegangen\.$/);
  });

  it('follows number, period and language', () => {
    const one = { ...received, measure: 'OUTCOMES', rows: [], totalCases: 1, totalPersons: 1 } as const;
    expect(said(one, { from: '2026-03', to: '2026-03' })).toBe(
      'Im März 2026 hat die Kommission über 1 Fall mit 1 Person entschieden.',
    );
    expect(said(one, { from: '2025', to: '2026' }, 'en')).toBe(
      'In the years 2025 to 2026 the commission decided on 1 case with 1 person.',
    );
  });

  it('says nothing of a hidden total', () => {
    expect(said({ ...received, totalCases: null })).toBe(
      'Im Jahr 2026: Die Gesamtzahl ist zum Schutz der Personen nicht ausgewiesen.',
    );
  });
});
