import type { CalendarDate } from '../dates/calendar-date.ts';
import { type CaseAndPersonCount, countOf } from './case-and-person-count.ts';

/** One case from receipt to end. */
export interface CaseSpan<Ending extends string> {
  readonly persons: number;
  readonly receivedOn: CalendarDate;
  /** Null while the case is pending. */
  readonly ended: { readonly on: CalendarDate; readonly ending: Ending } | null;
}

export interface FinishedCount<Ending extends string> {
  readonly ending: Ending;
  readonly fromCarriedOver: CaseAndPersonCount;
  readonly fromReceived: CaseAndPersonCount;
  readonly total: CaseAndPersonCount;
}

/** carriedOver + received = all finished + pending, in cases and in persons. */
export interface StockFlow<Ending extends string> {
  readonly carriedOver: CaseAndPersonCount;
  readonly received: CaseAndPersonCount;
  readonly finished: readonly FinishedCount<Ending>[];
  readonly pending: CaseAndPersonCount;
}

/**
 * What came, what ended and what is left in a period; both its days count.
 *
 * @param endings in the order of the answer; an ending that did not occur is there with zeros
 */
export function stockFlow<Ending extends string>(
  spans: readonly CaseSpan<Ending>[],
  endings: readonly Ending[],
  { from, to }: { readonly from: CalendarDate; readonly to: CalendarDate },
): StockFlow<Ending> {
  const carriedOver = spans.filter(
    ({ receivedOn, ended }) => receivedOn < from && (!ended || ended.on >= from),
  );
  const received = spans.filter(({ receivedOn }) => receivedOn >= from && receivedOn <= to);
  const inPeriod = [...carriedOver, ...received];
  const endedWith = (cases: readonly CaseSpan<Ending>[], ending: Ending) =>
    cases.filter(({ ended }) => ended?.ending === ending && ended.on <= to);

  return {
    carriedOver: countOf(carriedOver),
    received: countOf(received),
    finished: endings.map((ending) => ({
      ending,
      fromCarriedOver: countOf(endedWith(carriedOver, ending)),
      fromReceived: countOf(endedWith(received, ending)),
      total: countOf(endedWith(inPeriod, ending)),
    })),
    pending: countOf(inPeriod.filter(({ ended }) => !ended || ended.on > to)),
  };
}
