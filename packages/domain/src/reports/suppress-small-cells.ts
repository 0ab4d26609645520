import {
  type Counts,
  type Figures,
  figureAt,
  type Position,
  positionsOf,
  withTotals,
} from './count-table.ts';
import { cheapestReroute } from './reroute.ts';

/** Figures from 1 to 4 would point at persons. */
export const SMALL_CELL_THRESHOLD = 5;

/** A table as it may leave the office. */
export interface PublishedTable {
  readonly cells: Figures;
  readonly rowTotals: readonly (number | null)[];
  readonly columnTotals: readonly (number | null)[];
  readonly total: number | null;
}

/**
 * Hides every figure from 1 to `threshold - 1`, totals included, and few others, so that nobody can conclude from the
 * published figures that a hidden one is below the threshold, let alone its value. Zero is published: nobody stands
 * behind it. The same table always gives the same publication.
 *
 * One small figure after the other, it hides the cheapest cells that make a figure at the threshold possible in its
 * place, see {@link cheapestReroute}; hiding more cells for the next one never takes this possibility away.
 */
export function suppressSmallCells(counts: Counts, threshold = SMALL_CELL_THRESHOLD): PublishedTable {
  const [published] = suppressTogether([counts], threshold);
  return published ?? { cells: [], rowTotals: [], columnTotals: [], total: null };
}

/**
 * For tables of the same shape about the same groups, as cases and persons are: what is hidden in one is hidden in all,
 * and cannot be computed in any. (One family of six is one case, and six persons.)
 */
export function suppressTogether(
  tables: readonly Counts[],
  threshold = SMALL_CELL_THRESHOLD,
): readonly PublishedTable[] {
  const full = tables.map(withTotals);
  const hidden = new Set<string>();
  const isHidden = (position: Position) => hidden.has(String(position));
  const isSmall = (figure: number) => figure > 0 && figure < threshold;

  const small = positionsOf(full[0] ?? []).filter((position) =>
    full.some((table) => isSmall(figureAt(table, position))),
  );
  for (const position of small) hidden.add(String(position));
  for (const table of full) {
    for (const position of small) {
      const amount = Math.max(1, threshold - figureAt(table, position));
      for (const cell of cheapestReroute(table, isHidden, position, amount)) hidden.add(String(cell));
    }
  }
  return full.map((table) => published(table, isHidden));
}

function published(table: Counts, isHidden: (position: Position) => boolean): PublishedTable {
  const figures = table.map((row, r) => row.map((figure, c) => (isHidden([r, c]) ? null : figure)));
  const totals = figures.at(-1) ?? [];
  return {
    cells: figures.slice(0, -1).map((row) => row.slice(0, -1)),
    rowTotals: figures.slice(0, -1).map((row) => row.at(-1) ?? null),
    columnTotals: totals.slice(0, -1),
    total: totals.at(-1) ?? null,
  };
}
