import { codesOf, type Dimension, dimensionLabels, type Measure, measureDefinitions } from '@ersuchen/domain';
import type { ReportInput } from '../../../gql/graphql.ts';

/** What a report shows, as its address says it. A period is given in whole years or in months. */
export interface ReportPlace {
  readonly measure: Measure;
  readonly by: Dimension;
  /** `2026` or `2026-03`; both ends alike. */
  readonly from: string;
  readonly to: string;
  readonly authorityId: string | null;
  readonly nationality: string | null;
}

export interface ReportReader {
  readonly thisYear: number;
  /** Outside the office there are whole years only, and no restrictions. */
  readonly isOffice: boolean;
}

export const MEASURES = Object.keys(measureDefinitions) as readonly Measure[];
export const DIMENSIONS = codesOf(dimensionLabels);

/** Years that a report can begin and end in, the newest first; ten of them are the longest period. */
export const yearsFor = (thisYear: number): readonly string[] =>
  Array.from({ length: 10 }, (_, index) => String(thisYear - index));

/** The months of those years, the newest first. */
export const monthsFor = (thisYear: number): readonly string[] =>
  yearsFor(thisYear).flatMap((year) =>
    Array.from({ length: 12 }, (_, index) => `${year}-${String(12 - index).padStart(2, '0')}`),
  );

const MONTH = /^(19|20)\d\d-(0[1-9]|1[0-2])$/;
const YEAR = /^(19|20)\d\d$/;

export const isInMonths = ({ from }: Pick<ReportPlace, 'from'>): boolean => MONTH.test(from);

/** What came in during this year, by month. */
export function usualPlace(thisYear: number): ReportPlace {
  const year = String(thisYear);
  return { measure: 'RECEIVED', by: 'MONTH', from: year, to: year, authorityId: null, nationality: null };
}

/** Unknown values are passed over: an old or broken address shows a report all the same. */
export function readPlace(address: URLSearchParams, { thisYear, isOffice }: ReportReader): ReportPlace {
  const usual = usualPlace(thisYear);
  const [from, to] = readPeriod(address.get('von') ?? '', address.get('bis') ?? '', isOffice);
  return {
    measure: MEASURES.find((one) => one === address.get('zahl')) ?? usual.measure,
    by: DIMENSIONS.find((one) => one === address.get('nach')) ?? usual.by,
    from: from ?? usual.from,
    to: to ?? usual.to,
    authorityId: isOffice ? address.get('behoerde') : null,
    nationality: isOffice ? address.get('staat') : null,
  };
}

function readPeriod(from: string, to: string, isOffice: boolean): readonly [from?: string, to?: string] {
  const isPeriod = [MONTH, YEAR].some((form) => form.test(from) && form.test(to));
  if (!isPeriod || from > to) return [];
  return isOffice ? [from, to] : [from.slice(0, 4), to.slice(0, 4)];
}

/** What is usual is left out. */
export function addressOf(place: ReportPlace, thisYear: number): URLSearchParams {
  const address = new URLSearchParams();
  const usual = usualPlace(thisYear);
  if (place.measure !== usual.measure) address.set('zahl', place.measure);
  if (place.by !== usual.by) address.set('nach', place.by);
  if (place.from !== usual.from || place.to !== usual.to) {
    address.set('von', place.from);
    address.set('bis', place.to);
  }
  if (place.authorityId) address.set('behoerde', place.authorityId);
  if (place.nationality) address.set('staat', place.nationality);
  return address;
}

/** The same period in months, or the years that it lies in. */
export function inUnit(place: ReportPlace, unit: 'years' | 'months'): Pick<ReportPlace, 'from' | 'to'> {
  const years = { from: place.from.slice(0, 4), to: place.to.slice(0, 4) };
  if (unit === 'years') return years;
  return isInMonths(place) ? place : { from: `${years.from}-01`, to: `${years.to}-12` };
}

/** A new beginning or end; the other end follows when it would lie on the wrong side. */
export function withEnd(place: ReportPlace, end: 'from' | 'to', value: string): ReportPlace {
  const changed = { ...place, [end]: value };
  return changed.from <= changed.to ? changed : { ...changed, from: value, to: value };
}

export function inputOf(place: ReportPlace): ReportInput {
  const { from, to } = inUnit(place, 'months');
  return {
    measure: place.measure,
    by: place.by,
    fromMonth: from,
    toMonth: to,
    ...(place.authorityId && { authorityId: place.authorityId }),
    ...(place.nationality && { nationality: place.nationality }),
  };
}
