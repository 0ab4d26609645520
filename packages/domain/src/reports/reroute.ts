import { type Counts, figureAt, type Position } from './count-table.ts';

/** Inner figures are given up before totals, and the grand total last; among equals the smaller figure. */
const COST_OF_INNER = 1;
const COST_OF_TOTAL = 1_000;
const COST_OF_GRAND_TOTAL = 1_000_000;

/** A row or a column, the ones of the totals included. */
type Line = `row ${number}` | `column ${number}`;

interface Way {
  readonly cost: number;
  readonly cells: readonly Position[];
}

/**
 * The cheapest cells to hide beside the hidden one at `start`, so that its figure could be larger by `amount` and every
 * published figure the same. A cell that is hidden already costs nothing. There always is an answer: the totals of the
 * row, of the column and of the table can grow with the figure.
 *
 * A table with its totals is a circulation between rows and columns: an inner figure flows from its row to its column,
 * a row total into its row, a column total out of its column, the grand total from the row of totals to the column of
 * totals; what enters a line leaves it. Every other table with the same published figures is this one with some flow
 * led another way through hidden cells: with the flow a figure grows, against it, it shrinks, but never below zero.
 *
 * @param table with its totals
 */
export function cheapestReroute(
  table: Counts,
  isHidden: (position: Position) => boolean,
  start: Position,
  amount: number,
): readonly Position[] {
  const [end, begin] = linesAlong(table, start);
  const open = new Map<Line, Way>([[begin, { cost: 0, cells: [] }]]);
  const done = new Set<Line>();

  for (let line = cheapest(open); line !== null; line = cheapest(open)) {
    const way = open.get(line);
    if (!way || line === end) return way?.cells ?? [];
    open.delete(line);
    done.add(line);
    for (const position of cellsOf(table, line)) {
      const next = lineBeyond(table, line, position, amount);
      if (next === null || done.has(next) || isSame(position, start)) continue;
      const cost = way.cost + (isHidden(position) ? 0 : costOf(table, position));
      if (cost < (open.get(next)?.cost ?? Number.POSITIVE_INFINITY))
        open.set(next, { cost, cells: [...way.cells, position] });
    }
  }
  return [];
}

/** The line that is reached through the cell, or null when its figure is too small to give the amount away. */
function lineBeyond(table: Counts, line: Line, position: Position, amount: number): Line | null {
  const [from, to] = linesAlong(table, position);
  if (line === from) return to;
  return figureAt(table, position) >= amount ? from : null;
}

/** The two lines of a cell in the direction of the flow. */
function linesAlong(table: Counts, [row, column]: Position): readonly [from: Line, to: Line] {
  const lines = [`row ${row}`, `column ${column}`] as const;
  const isMarginal = isTotalRow(table, row) !== isTotalColumn(table, column);
  return isMarginal ? [lines[1], lines[0]] : lines;
}

function cellsOf(table: Counts, line: Line): readonly Position[] {
  const [kind, place] = line.split(' ');
  const at = Number(place);
  if (kind === 'row') return (table[at] ?? []).map((_, column): Position => [at, column]);
  return table.map((_, row): Position => [row, at]);
}

function costOf(table: Counts, [row, column]: Position): number {
  const grandTotal = figureAt(table, [table.length - 1, (table[0]?.length ?? 1) - 1]);
  const share = figureAt(table, [row, column]) / (grandTotal + 1);
  const totals = Number(isTotalRow(table, row)) + Number(isTotalColumn(table, column));
  return share + ([COST_OF_INNER, COST_OF_TOTAL][totals] ?? COST_OF_GRAND_TOTAL);
}

function cheapest(open: ReadonlyMap<Line, Way>): Line | null {
  let found: Line | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const [line, { cost }] of open) {
    if (cost >= least) continue;
    found = line;
    least = cost;
  }
  return found;
}

function isTotalRow(table: Counts, row: number): boolean {
  return row === table.length - 1;
}

function isTotalColumn(table: Counts, column: number): boolean {
  return column === (table[0]?.length ?? 1) - 1;
}

function isSame(a: Position, b: Position): boolean {
  return a[0] === b[0] && a[1] === b[1];
}
