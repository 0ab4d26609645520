export interface CountedRow {
  readonly label: string;
  /** Null: the figure may not be shown. */
  readonly cases: number | null;
  readonly persons: number | null;
}

/** Groups in the picture; more bars than these say nothing. */
const MOST_BARS = 15;

const isShown = ({ cases, persons }: CountedRow): boolean => cases !== null || persons !== null;

/** The largest groups first, then those that are hidden, by name: their order tells nothing. */
export function inOrder<Row extends CountedRow>(rows: readonly Row[]): readonly Row[] {
  return rows.toSorted((one, other) => {
    if (isShown(one) !== isShown(other)) return isShown(one) ? -1 : 1;
    return (other.cases ?? 0) - (one.cases ?? 0) || one.label.localeCompare(other.label, 'de');
  });
}

/** What a picture shows: every month, or the largest of the groups that may be shown. */
export function drawnOf<Row extends CountedRow>(rows: readonly Row[], isByMonth: boolean): readonly Row[] {
  if (!rows.some(isShown)) return [];
  return isByMonth ? rows : rows.filter(isShown).slice(0, MOST_BARS);
}
