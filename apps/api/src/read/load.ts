import type { SignedInContext } from '../context.ts';
import { inList, type Sql, type SqlValue } from '../database/sql.ts';
import { KEY, PARENT, type PartPlan, type Plan, planOf } from './plan.ts';
import type { Selection } from './selection.ts';
import type { Many, Row, Shape } from './shape.ts';

/** What follows `select … from …`: conditions, order, limit. Conditions on cases must start from `casesFor(actor)`. */
export interface Tail {
  readonly text: string;
  readonly params: readonly SqlValue[];
}

/**
 * Reads the rows of a shape as far as `selection` asks: one statement for the rows, one for each kind of child,
 * however many rows there are.
 */
export function load(ctx: SignedInContext, shape: Shape, selection: Selection, tail: Tail): Promise<Row[]> {
  return run(ctx, planOf(shape, selection), tail);
}

/** As `load`, for at most one row. */
export async function loadOne(
  ctx: SignedInContext,
  shape: Shape,
  selection: Selection,
  tail: Tail,
): Promise<Row | null> {
  return (await load(ctx, shape, selection, tail))[0] ?? null;
}

async function run(ctx: SignedInContext, plan: Plan, tail: Tail): Promise<Row[]> {
  const rows = await ctx.database.rows<Row>(`${plan.select} ${tail.text}`, tail.params);
  if (rows.length > 0) await complete(ctx, plan, rows);
  return rows;
}

async function complete(ctx: SignedInContext, plan: Plan, rows: Row[]): Promise<void> {
  for (const name of plan.flags) for (const row of rows) row[name] = row[name] === 1;
  for (const part of plan.parts) for (const row of rows) row[part.name] = objectOf(row, part);
  if (plan.many.length + plan.one.length + plan.loaded.length > 0) {
    const keys = [...new Set(rows.map((row) => row[KEY] as string))];
    await Promise.all([
      ...plan.many.map(([name, field, child]) => attachMany(ctx, rows, keys, name, field, child)),
      ...plan.one.map(([name, via, child]) => attachOne(ctx, rows, name, via, child)),
      ...plan.loaded.map(async ([name, field]) => {
        const values = await field.load(keys, ctx);
        for (const row of rows) row[name] = values.get(row[KEY] as string) ?? null;
      }),
    ]);
  }
  for (const [name, field] of plan.derived) for (const row of rows) row[name] = field.from(row, ctx);
}

function objectOf(row: Row, { present, columns }: PartPlan): Row | null {
  if (row[present] === null) return null;
  const object: Row = {};
  for (const [name, column] of columns) object[name] = row[column];
  return object;
}

async function attachMany(
  ctx: SignedInContext,
  rows: readonly Row[],
  keys: readonly string[],
  name: string,
  field: Many,
  child: Plan,
): Promise<void> {
  const list = inList(keys);
  const condition = conditionOf(field, ctx);
  const more = condition.text ? ` and ${condition.text}` : '';
  const params = [...list.params, ...condition.params];
  if (field.kind === 'count') {
    const text = `select ${field.on} as parent, count(*) as number from ${child.shape.table} where ${field.on} in (${list.text})${more} group by ${field.on}`;
    const counts = await ctx.database.rows<{ parent: string; number: number }>(text, params);
    const byParent = new Map(counts.map((each) => [each.parent, each.number]));
    for (const row of rows) row[name] = byParent.get(row[KEY] as string) ?? 0;
    return;
  }
  const order = field.order ? ` order by ${field.order}` : '';
  const children = await run(ctx, child, {
    text: `where ${field.on} in (${list.text})${more}${order}`,
    params,
  });
  const byParent = new Map<unknown, Row[]>();
  for (const each of children) {
    const siblings = byParent.get(each[PARENT]);
    if (siblings) siblings.push(each);
    else byParent.set(each[PARENT], [each]);
  }
  for (const row of rows) {
    const own = byParent.get(row[KEY]) ?? [];
    row[name] =
      field.kind === 'first'
        ? (own[0] ?? null)
        : field.kind === 'values'
          ? own.map((each) => each.value)
          : own;
  }
}

function conditionOf({ where = '', params }: Many, ctx: SignedInContext): Sql {
  return typeof where === 'function' ? where(ctx) : { text: where, params: params?.(ctx) ?? [] };
}

async function attachOne(
  ctx: SignedInContext,
  rows: readonly Row[],
  name: string,
  via: string,
  child: Plan,
): Promise<void> {
  const keys = [...new Set(rows.map((row) => row[via] as string | null).filter((key) => key !== null))];
  const found = new Map<unknown, Row>();
  if (keys.length > 0) {
    const list = inList(keys);
    const tail = { text: `where ${child.shape.key} in (${list.text})`, params: list.params };
    for (const row of await run(ctx, child, tail)) found.set(row[KEY], row);
  }
  for (const row of rows) row[name] = found.get(row[via]) ?? null;
}
