import type { GraphQLResolveInfo } from 'graphql';
import type { SignedInContext } from '../context.ts';
import type { Sql, SqlValue } from '../database/sql.ts';
import { badArgument } from '../errors.ts';
import { load } from './load.ts';
import { merged, type Selection, selectionOf } from './selection.ts';
import type { Row, Shape } from './shape.ts';

export interface Connection {
  readonly edges: readonly { cursor: string; node: Row }[];
  readonly nodes: readonly Row[];
  readonly pageInfo: {
    hasNextPage: boolean;
    hasPreviousPage: boolean;
    startCursor: string | null;
    endCursor: string | null;
  };
}

/** Where the page starts and how long it is. `first` is at most 100. */
export interface Page {
  readonly first: number;
  readonly after?: string | null | undefined;
  readonly before?: string | null | undefined;
}

/** A total order: the sort column in SQL, the key that breaks ties, and the direction. An index carries it. */
export interface Order {
  readonly by: string;
  readonly key: string;
  readonly direction: 'asc' | 'desc';
}

const LONGEST_PAGE = 100;
const SORT = '_sort';

/** What the document asks for of a connection's nodes, by `nodes` or by `edges`. */
export function nodeSelection(info: GraphQLResolveInfo, connectionName: string): Selection {
  const nodes = selectionOf(info, connectionName, ['nodes']);
  const found =
    nodeSelections.get(nodes) ?? merged(nodes, selectionOf(info, connectionName, ['edges', 'node']));
  nodeSelections.set(nodes, found);
  return found;
}

const nodeSelections = new WeakMap<Selection, Selection>();

/** One page of a shape by keyset: reads one row more than asked to know whether there is another page. */
export async function page(
  ctx: SignedInContext,
  shape: Shape,
  selection: Selection,
  where: Sql,
  order: Order,
  { first, after, before }: Page,
): Promise<Connection> {
  if (!Number.isInteger(first) || first < 1 || first > LONGEST_PAGE) {
    throw badArgument(`first: 1 to ${LONGEST_PAGE}`);
  }
  if (after && before) throw badArgument('after, before: one of them');
  const backwards = Boolean(before);
  const start = cursorValues(after ?? before);
  const direction = (order.direction === 'asc') === backwards ? 'desc' : 'asc';
  const compare = direction === 'asc' ? '>' : '<';
  const keyset: Sql = start
    ? {
        text: ` and ${order.by} ${compare}= ? and (${order.by} ${compare} ? or ${order.key} ${compare} ?)`,
        params: [start[0], start[0], start[1]],
      }
    : { text: '', params: [] };
  const rows = await load(ctx, withSort(shape, order), withSortSelected(selection), {
    text: `where ${where.text}${keyset.text} order by ${order.by} ${direction}, ${order.key} ${direction} limit ${first + 1}`,
    params: [...where.params, ...keyset.params],
  });
  const more = rows.length > first;
  const shown = more ? rows.slice(0, first) : rows;
  if (backwards) shown.reverse();
  const edges = shown.map((node) => ({ cursor: cursorOf(node), node }));
  return {
    edges,
    nodes: shown,
    pageInfo: {
      hasNextPage: backwards ? true : more,
      hasPreviousPage: backwards ? more : Boolean(after),
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}

const sorted = new WeakMap<Shape, Map<string, Shape>>();
const selected = new WeakMap<Selection, Selection>();

/** The same shape with the sort value and the tie-breaker as fields; kept, so that plans are found again. */
function withSort(shape: Shape, order: Order): Shape {
  const known = sorted.get(shape) ?? new Map<string, Shape>();
  sorted.set(shape, known);
  const name = `${shape.name}:${order.by}`;
  const found = known.get(name) ?? {
    ...shape,
    name,
    fields: {
      ...shape.fields,
      [SORT]: { kind: 'column', sql: order.by },
      _tie: { kind: 'column', sql: order.key },
    },
  };
  known.set(name, found);
  return found;
}

function withSortSelected(selection: Selection): Selection {
  const found =
    selected.get(selection) ??
    merged(
      selection,
      new Map([
        [SORT, new Map()],
        ['_tie', new Map()],
      ]),
    );
  selected.set(selection, found);
  return found;
}

/** Opaque: the sort value and the key of a row. */
function cursorOf(row: Row): string {
  return Buffer.from(JSON.stringify([row[SORT], row._tie])).toString('base64url');
}

function cursorValues(cursor: string | null | undefined): readonly [SqlValue, SqlValue] | null {
  if (!cursor) return null;
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (Array.isArray(values) && values.length === 2) {
      const [sort, key]: unknown[] = values;
      if (isCursorValue(sort) && isCursorValue(key)) return [sort, key];
    }
  } catch {}
  throw badArgument('after: not a cursor of this list');
}

const isCursorValue = (value: unknown): value is string | number =>
  typeof value === 'number' || (typeof value === 'string' && value.length <= 300);

/** How many rows a condition meets, counted no further than 1000. */
export async function boundedCount(
  ctx: SignedInContext,
  from: string,
  where: Sql,
): Promise<{ count: number; countIsBounded: boolean }> {
  const [row] = await ctx.database.rows<{ number: number }>(
    `select count(*) as number from (select 1 from ${from} where ${where.text} limit 1001) as counted`,
    where.params,
  );
  const count = row?.number ?? 0;
  return { count: Math.min(count, 1000), countIsBounded: count > 1000 };
}
