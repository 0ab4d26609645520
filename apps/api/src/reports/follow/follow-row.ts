import { AUTHORITY_PARTS, authorityResultLabels, followRates, rateDefinitions } from '@ersuchen/domain';
import type { Language } from '../../language.ts';
import type { FollowRateView, FollowRow } from './follow-report.view.ts';
import type { FollowLine } from './follow-table.ts';

/** A line of the table with its words and its two rates. */
export function followRow(line: FollowLine, label: string, language: Language): FollowRow {
  const { key, cases, persons } = line;
  const figures = AUTHORITY_PARTS.map((part) => ({
    part,
    label: authorityResultLabels[part][language],
    cases: cases.parts[part],
    persons: persons.parts[part],
  }));
  const shown = [...figures.flatMap((each) => [each.cases, each.persons]), cases.requests, persons.requests];
  return {
    key,
    label,
    requestCases: cases.requests,
    requestPersons: persons.requests,
    figures,
    rates: ratesOf(line, language),
    suppressed: shown.includes(null),
  };
}

function ratesOf({ cases, persons }: FollowLine, language: Language): readonly FollowRateView[] {
  const ofPersons = followRates(persons.parts, persons.requests);
  return followRates(cases.parts, cases.requests).map(({ code, ...value }, index) => ({
    code,
    title: rateDefinitions[code].title[language],
    definition: rateDefinitions[code].definition[language],
    cases: value,
    persons: ofPersons[index] ?? { numerator: null, denominator: null, value: null },
  }));
}
