import {
  AUTHORITY_PARTS,
  type AuthorityPart,
  type FollowFigures,
  SMALL_CELL_THRESHOLD,
  suppressTogether,
} from '@ersuchen/domain';
import type { FollowCount } from './follow-counts.ts';

type Unit = 'cases' | 'persons';
const UNITS = ['cases', 'persons'] as const satisfies readonly Unit[];

/** One unit of one row: a figure for each part, and all requests; null where hidden. */
export interface UnitFigures {
  readonly parts: FollowFigures;
  readonly requests: number | null;
}

export interface FollowLine {
  /** The authority's id; empty for the sum of all. */
  readonly key: string;
  readonly cases: UnitFigures;
  readonly persons: UnitFigures;
}

export interface FollowTable {
  readonly lines: readonly FollowLine[];
  readonly total: FollowLine;
}

const partsFrom = (figureOf: (part: AuthorityPart, index: number) => number | null): FollowFigures =>
  Object.fromEntries(AUTHORITY_PARTS.map((part, index) => [part, figureOf(part, index)])) as FollowFigures;

/** Every figure: for the office, and for an authority about itself. */
export function wholeTable(counts: readonly FollowCount[]): FollowTable {
  const lineOf = (key: string, own: readonly FollowCount[]): FollowLine => {
    const sum = (unit: Unit, part: AuthorityPart | null) =>
      own
        .filter((count) => part === null || count.part === part)
        .reduce((all, count) => all + count[unit], 0);
    const unitOf = (unit: Unit): UnitFigures => ({
      parts: partsFrom((part) => sum(unit, part)),
      requests: sum(unit, null),
    });
    return { key, cases: unitOf('cases'), persons: unitOf('persons') };
  };
  const byAuthority = Map.groupBy(counts, ({ authorityId }) => authorityId);
  const lines = [...byAuthority].map(([key, own]) => lineOf(key, own)).sort(byKey);
  return { lines, total: lineOf('', counts) };
}

/** One year without the figures below the threshold and what would let them be computed. */
export function withoutSmallFigures({ lines, total }: FollowTable): FollowTable {
  const numbers = ({ parts }: UnitFigures) => AUTHORITY_PARTS.map((part) => parts[part] ?? 0);
  if (lines.length === 0) return { lines, total };
  const published = suppressTogether(UNITS.map((unit) => lines.map((line) => numbers(line[unit]))));
  const unitAt = (unit: Unit, row: number | null): UnitFigures => {
    const table = published[UNITS.indexOf(unit)];
    const cells = row === null ? table?.columnTotals : table?.cells[row];
    const requests = row === null ? table?.total : table?.rowTotals[row];
    return { parts: partsFrom((_part, index) => cells?.[index] ?? null), requests: requests ?? null };
  };
  const lineAt = (key: string, row: number | null): FollowLine => ({
    key,
    cases: unitAt('cases', row),
    persons: unitAt('persons', row),
  });
  // A row of few requests shows not even its zeros: they would tell what became of the few.
  const shown = (line: FollowLine, row: number | null): FollowLine =>
    isSmall(line) ? { key: line.key, cases: NOTHING, persons: NOTHING } : lineAt(line.key, row);
  return { lines: lines.map(shown), total: shown(total, null) };
}

const isSmall = ({ cases }: FollowLine): boolean =>
  cases.requests !== null && cases.requests > 0 && cases.requests < SMALL_CELL_THRESHOLD;

const NOTHING: UnitFigures = { parts: partsFrom(() => null), requests: null };

/** Several years from what each of them shows: what one year hides stays hidden in the sum. */
export function sumOfTables(tables: readonly FollowTable[]): FollowTable {
  const byKey_ = Map.groupBy(
    tables.flatMap(({ lines }) => lines),
    ({ key }) => key,
  );
  return {
    lines: [...byKey_].map(([key, own]) => summed(key, own)).sort(byKey),
    total: summed(
      '',
      tables.map(({ total }) => total),
    ),
  };
}

function summed(key: string, lines: readonly FollowLine[]): FollowLine {
  const unitOf = (unit: Unit): UnitFigures => ({
    parts: partsFrom((part) => lines.map((line) => line[unit].parts[part]).reduce(plus, 0)),
    requests: lines.map((line) => line[unit].requests).reduce(plus, 0),
  });
  return { key, cases: unitOf('cases'), persons: unitOf('persons') };
}

const plus = (one: number | null, other: number | null): number | null =>
  one === null || other === null ? null : one + other;

const byKey = (one: FollowLine, other: FollowLine): number => (one.key < other.key ? -1 : 1);
