/** Counts of disjoint groups: each row as long as the others. */
export type Counts = readonly (readonly number[])[];

/** As it may leave the office: `null` stands for a figure that is not published. */
export type Figures = readonly (readonly (number | null)[])[];

/** A row or column and a place in it, of the table with its totals. */
export type Position = readonly [row: number, column: number];

/** The counts with the row totals behind each row and the column totals below; the grand total is the last figure. */
export function withTotals(counts: Counts): Counts {
  const rows = counts.map((row) => [...row, sum(row)]);
  const width = rows[0]?.length ?? 1;
  const totals = Array.from({ length: width }, (_, column) => sum(rows.map((row) => row[column] ?? 0)));
  return [...rows, totals];
}

export function figureAt(table: Counts, [row, column]: Position): number {
  return table[row]?.[column] ?? 0;
}

export function positionsOf(table: Counts): readonly Position[] {
  return table.flatMap((row, r) => row.map((_, c): Position => [r, c]));
}

function sum(figures: readonly number[]): number {
  return figures.reduce((total, figure) => total + figure, 0);
}
