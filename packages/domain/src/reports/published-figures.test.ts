import { describe, expect, it } from 'vitest';
import { countOf } from './case-and-person-count.ts';
import { countedIn, measureDefinitions } from './measures.ts';
import published from './published-statistics.json' with { type: 'json' };
import { rateDefinitions, rateOf } from './rates.ts';
import { type CaseSpan, stockFlow } from './stock-flow.ts';

const year2024 = { from: '2024-01-01', to: '2024-12-31' };
const endings = ['REQUEST', 'NO_REQUEST', 'WITHDRAWN', 'EXCLUDED'] as const;
type Ending = (typeof endings)[number];

const publishedFor = (state: string, year?: number) => {
  const found = published.reconcilable.find((entry) => entry.state === state && entry.year === year);
  if (!found) throw new Error(`nothing published for ${state} ${year}`);
  return found;
};

function handledIn(entry: ReturnType<typeof publishedFor>) {
  if (typeof entry.handled !== 'object') throw new Error('handled cases were published as a sum only');
  return entry.handled;
}

function spans(count: number, receivedOn: string, ending: Ending | null): readonly CaseSpan<Ending>[] {
  const ended = ending === null ? null : { on: '2024-10-17', ending };
  return Array.from({ length: count }, () => ({ persons: 1, receivedOn, ended }));
}

describe('the flow of Saxony in 2024', () => {
  const saxony = publishedFor('SN', 2024);
  const handled = handledIn(saxony);
  const before = '2023-11-02';
  const within = '2024-03-05';
  const cases = [
    ...spans(4, before, 'REQUEST'),
    ...spans(17, within, 'REQUEST'),
    ...spans(4, before, 'NO_REQUEST'),
    ...spans(5, within, 'NO_REQUEST'),
    ...spans(4, before, 'WITHDRAWN'),
    ...spans(9, within, 'WITHDRAWN'),
    ...spans(2, within, 'EXCLUDED'),
    ...spans(10, within, null),
  ];
  const flow = stockFlow(cases, endings, year2024);
  const finished = (ending: Ending) => flow.finished.find((entry) => entry.ending === ending);

  it('prints what was published', () => {
    expect(flow.carriedOver.cases).toBe(saxony.carriedOver);
    expect(flow.received.cases).toBe(saxony.new);
    expect(flow.pending.cases).toBe(saxony.openAtYearEnd);
    expect(finished('REQUEST')?.total.cases).toBe(handled.requests);
    expect(finished('REQUEST')?.fromCarriedOver.cases).toBe(handled.requestsFromCarriedOver);
    expect(finished('REQUEST')?.fromReceived.cases).toBe(handled.requestsFromNew);
    expect(finished('WITHDRAWN')?.total.cases).toBe(handled.withdrawn);
    expect(finished('NO_REQUEST')?.total.cases).toBe(handled.noRequest);
    expect(finished('EXCLUDED')?.total.cases).toBe(saxony.excludedAbsolute);
  });

  it('balances', () => {
    const ended = flow.finished.reduce((sum, { total }) => sum + total.cases, 0);
    expect(flow.carriedOver.cases + flow.received.cases).toBe(ended + flow.pending.cases);
  });

  it('carries the open cases over into the next year', () => {
    const next = stockFlow(cases, endings, { from: '2025-01-01', to: '2025-12-31' });
    expect(next.carriedOver.cases).toBe(10);
    expect(next.received.cases).toBe(0);
    expect(next.finished.every(({ total }) => total.cases === 0)).toBe(true);
  });
});

describe('a flow', () => {
  it('counts what ends on the last day as finished, and what ends on the day after as pending', () => {
    const endedOn = (on: string) =>
      stockFlow(
        [{ persons: 3, receivedOn: '2024-12-31', ended: { on, ending: 'REQUEST' } }],
        endings,
        year2024,
      );
    expect(endedOn('2024-12-31').pending).toEqual({ cases: 0, persons: 0 });
    expect(endedOn('2025-01-01').pending).toEqual({ cases: 1, persons: 3 });
    expect(endedOn('2025-01-01').finished[0]?.total).toEqual({ cases: 0, persons: 0 });
  });
});

describe('cases and persons of Hessen, December 2014 to September 2015', () => {
  const hessen = publishedFor('HE');
  const group = (cases: number, persons: number) =>
    Array.from({ length: cases }, (_, place) => ({ persons: place === 0 ? persons - cases + 1 : 1 }));
  const groups = {
    notAdmissible: group(29, 89),
    withdrawn: group(2, 5),
    preCheckPending: group(5, 16),
    accepted: group(22, 55),
  };

  it('are counted apart and add up in both units', () => {
    for (const name of ['notAdmissible', 'withdrawn', 'preCheckPending', 'accepted'] as const)
      expect(countOf(groups[name])).toEqual(hessen[name]);
    expect(countOf(Object.values(groups).flat())).toEqual(hessen.submitted);
  });
});

describe('rates', () => {
  const percent = (value: number | null) => (value === null ? null : Math.round(value * 1000) / 10);

  it('of Baden-Württemberg count the manifestly unfounded among the decided', () => {
    const { requests = 0, deliberated = 0, manifestlyUnfounded = 0 } = publishedFor('BW', 2020);
    const counts = { requests, noRequest: deliberated - requests, manifestlyUnfounded };
    const rate = rateOf('REQUESTS_OF_DELIBERATED_AND_UNFOUNDED', counts);
    expect([rate.numerator, rate.denominator, percent(rate.value)]).toEqual([68, 120, 56.7]);
    expect(percent(rateOf('REQUESTS_OF_DELIBERATED', counts).value)).toBe(61.3);
  });

  it('of Berlin count what was followed among all requests', () => {
    const { requests, followed } = published.berlin.find(({ year }) => year === 2024) ?? {};
    const rate = rateOf('GRANTED_OF_REQUESTS', { requests: requests ?? 0, granted: followed ?? 0 });
    expect([rate.numerator, rate.denominator, percent(rate.value)]).toEqual([189, 211, 89.6]);
  });

  it('of Saxony count requests among the deliberated', () => {
    const handled = handledIn(publishedFor('SN', 2024));
    const rate = rateOf('REQUESTS_OF_DELIBERATED', {
      requests: handled.requests ?? 0,
      noRequest: handled.noRequest ?? 0,
    });
    expect([rate.numerator, rate.denominator, percent(rate.value)]).toEqual([21, 30, 70]);
  });

  it('tell the decided requests from all requests', () => {
    const counts = { requests: 21, granted: 17, refused: 0 };
    expect(rateOf('GRANTED_OF_DECIDED', counts).value).toBe(1);
    expect(percent(rateOf('GRANTED_OF_REQUESTS', counts).value)).toBe(81);
  });

  it('of nothing have no value', () => {
    expect(rateOf('GRANTED_OF_DECIDED', {}).value).toBeNull();
  });

  it('carry definitions that tell them apart', () => {
    const rules = Object.values(rateDefinitions);
    expect(new Set(rules.map(({ definition }) => definition.de)).size).toBe(rules.length);
    expect(new Set(rules.map(({ definition }) => definition.en)).size).toBe(rules.length);
  });
});

describe('measures', () => {
  const days = { receivedOn: '2026-02-27', decidedOn: '2026-06-11' };

  it('count received by the month of receipt and outcomes by the month of the meeting', () => {
    expect(countedIn('RECEIVED', days)).toBe('2026-02');
    expect(countedIn('OUTCOMES', days)).toBe('2026-06');
    expect(countedIn('OUTCOMES', { ...days, decidedOn: null })).toBeNull();
    expect(countedIn('RECEIVED', { ...days, receivedOn: null })).toBeNull();
  });

  it('say which month it is', () => {
    expect(measureDefinitions.RECEIVED.definition.de).toContain('Monat des Eingangs');
    expect(measureDefinitions.OUTCOMES.definition.de).toContain('Monat der Sitzung');
  });
});
