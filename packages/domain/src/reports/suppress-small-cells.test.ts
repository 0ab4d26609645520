import { describe, expect, it } from 'vitest';
import { type Counts, type Figures, withTotals } from './count-table.ts';
import {
  type PublishedTable,
  SMALL_CELL_THRESHOLD,
  suppressSmallCells,
  suppressTogether,
} from './suppress-small-cells.ts';

describe('a published table', () => {
  it('is whole when no figure is small', () => {
    expect(
      suppressSmallCells([
        [5, 0],
        [12, 7],
      ]),
    ).toEqual({
      cells: [
        [5, 0],
        [12, 7],
      ],
      rowTotals: [5, 19],
      columnTotals: [17, 7],
      total: 24,
    });
  });

  it('hides a small figure and three others, so that no total gives it away', () => {
    expect(
      suppressSmallCells([
        [3, 20, 30],
        [9, 8, 40],
        [50, 60, 70],
      ]),
    ).toEqual({
      cells: [
        [null, null, 30],
        [null, null, 40],
        [50, 60, 70],
      ],
      rowTotals: [53, 57, 180],
      columnTotals: [62, 88, 140],
      total: 290,
    });
  });

  it('does not hide beside it a figure too small to make a larger one possible', () => {
    const { cells, total } = suppressSmallCells([[1], [3], [40]]);
    expect(cells).toEqual([[null], [null], [null]]);
    expect(total).toBe(44);
  });

  it('hides the total rather than nothing when there is no other figure', () => {
    expect(suppressSmallCells([[4]])).toEqual({
      cells: [[null]],
      rowTotals: [null],
      columnTotals: [null],
      total: null,
    });
  });

  it('publishes zeros, and nothing of nothing', () => {
    expect(suppressSmallCells([[0, 0]]).cells).toEqual([[0, 0]]);
    expect(suppressSmallCells([])).toEqual({ cells: [], rowTotals: [], columnTotals: [], total: 0 });
  });

  it('takes another threshold', () => {
    expect(suppressSmallCells([[3], [30]], 3).cells).toEqual([[3], [30]]);
    expect(suppressSmallCells([[9], [30]], 10).cells).toEqual([[null], [null]]);
  });
});

describe('cases and persons together', () => {
  it('hide the persons of a single large family', () => {
    const [cases, persons] = suppressTogether([
      [[1], [30], [40]],
      [[6], [70], [80]],
    ]);
    expect(cases?.cells).toEqual([[null], [null], [40]]);
    expect(persons?.cells).toEqual([[null], [null], [80]]);
    expect(persons?.total).toBe(156);
  });
});

describe('every published table', () => {
  const tables = Array.from({ length: 400 }, (_, seed) => aTable(seed, 1 + (seed % 6), 1 + (seed % 4)));

  it('shows true figures and no small one', () => {
    for (const counts of tables) {
      const shown = figuresOf(suppressSmallCells(counts)).flat();
      withTotals(counts)
        .flat()
        .forEach((figure, place) => {
          expect([null, figure]).toContain(shown[place]);
        });
      for (const figure of shown) if (figure) expect(figure).toBeGreaterThanOrEqual(SMALL_CELL_THRESHOLD);
    }
  });

  it('withstands adding and subtracting: no hidden figure is the only one in its row or column', () => {
    for (const counts of tables) {
      const figures = figuresOf(suppressSmallCells(counts));
      const columns = (figures[0] ?? []).map((_, c) => figures.map((row) => row[c] ?? null));
      for (const line of [...figures, ...columns])
        expect(line.filter((figure) => figure === null)).not.toHaveLength(1);
    }
  });

  it('withstands narrowing down: no hidden small figure is known to be small', () => {
    for (const counts of tables) {
      const known = narrowedDown(figuresOf(suppressSmallCells(counts)));
      withTotals(counts).forEach((row, r) => {
        row.forEach((figure, c) => {
          if (figure > 0 && figure < SMALL_CELL_THRESHOLD)
            expect(known[r]?.[c]?.most).toBeGreaterThanOrEqual(SMALL_CELL_THRESHOLD);
        });
      });
    }
  });

  it('fits another table with a large figure wherever it hides a small one', () => {
    for (const counts of tables.filter((table) => table.length * (table[0]?.length ?? 0) <= 6)) {
      const figures = figuresOf(suppressSmallCells(counts));
      withTotals(counts).forEach((row, r) => {
        row.forEach((figure, c) => {
          if (figure > 0 && figure < SMALL_CELL_THRESHOLD)
            expect(anotherTableFits(figures, (other) => (other[r]?.[c] ?? 0) >= SMALL_CELL_THRESHOLD)).toBe(
              true,
            );
        });
      });
    }
  });
});

function figuresOf({ cells, rowTotals, columnTotals, total }: PublishedTable): Figures {
  return [...cells.map((row, r) => [...row, rowTotals[r] ?? null]), [...columnTotals, total]];
}

interface Range {
  least: number;
  most: number;
}

/** What somebody learns who knows that counts are not negative and compares every total with its parts again and again. */
function narrowedDown(figures: Figures): readonly (readonly Range[])[] {
  const known: Range[][] = figures.map((row) =>
    row.map((figure) => ({ least: figure ?? 0, most: figure ?? Number.POSITIVE_INFINITY })),
  );
  const columns = (known[0] ?? []).map((_, c) => known.flatMap((row) => row[c] ?? []));
  for (let round = 0; round < 20; round += 1) {
    for (const line of [...known, ...columns]) {
      const total = line.at(-1);
      const parts = line.slice(0, -1);
      if (!total) continue;
      const sum = (bound: 'least' | 'most', of: readonly Range[]) =>
        of.reduce((all, part) => all + part[bound], 0);
      total.least = Math.max(total.least, sum('least', parts));
      total.most = Math.min(total.most, sum('most', parts));
      for (const part of parts) {
        const others = parts.filter((other) => other !== part);
        part.least = Math.max(part.least, total.least - sum('most', others));
        part.most = Math.min(part.most, total.most - sum('least', others));
      }
    }
  }
  return known;
}

/** Tries the tables that would be published the same way, hidden figures up to 20. */
function anotherTableFits(figures: Figures, wanted: (table: Counts) => boolean): boolean {
  const inner = figures.slice(0, -1).map((row) => row.slice(0, -1));
  const hidden = inner.flatMap((row, r) =>
    row.flatMap((figure, c) => (figure === null ? [[r, c] as const] : [])),
  );
  const fits = (table: Counts) =>
    withTotals(table).every((row, r) => row.every((figure, c) => (figures[r]?.[c] ?? figure) === figure));
  const tooMuch = (table: Counts) =>
    withTotals(table).some((row, r) => row.some((figure, c) => figure > (figures[r]?.[c] ?? figure)));

  const attempt = (table: Counts, place: number): boolean => {
    if (tooMuch(table)) return false;
    const next = hidden[place];
    if (!next) return fits(table) && wanted(withTotals(table));
    for (let guess = 0; guess <= 20; guess += 1) {
      const guessed = table.map((row, r) =>
        row.map((figure, c) => (r === next[0] && c === next[1] ? guess : figure)),
      );
      if (attempt(guessed, place + 1)) return true;
    }
    return false;
  };
  return attempt(
    inner.map((row) => row.map((figure) => figure ?? 0)),
    0,
  );
}

/** The same table for the same seed; small figures, zeros and large ones mixed. */
function aTable(seed: number, rows: number, columns: number): Counts {
  let state = seed * 104_729 + 7;
  const below = (limit: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * limit);
  };
  const figure = () => [0, below(5), below(8), below(14)][below(4)] ?? 0;
  return Array.from({ length: rows }, () => Array.from({ length: columns }, figure));
}
