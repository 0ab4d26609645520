import { isDeepStrictEqual } from 'node:util';
import type { Database } from '@ersuchen/api/database';
import { entities } from '@ersuchen/api/entities';
import type { Target } from './targets.ts';

/** Throws unless one submission adds the same number of rows to every table, whoever writes it; leaves out who cannot. */
export async function sameRows(
  name: string,
  database: Database,
  targets: readonly Target[],
  cookie: string,
  body: string,
): Promise<Target[]> {
  const able = targets.filter((target) => target.name !== 'usual');
  const written: Record<string, number>[] = [];
  for (const { name: target, url } of able) {
    const before = await counts(database);
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie },
      body: body.replaceAll('[<id>]', `same rows ${target} ${Date.now()}`),
    });
    const { data, errors } = (await response.json()) as { data?: Record<string, object>; errors?: unknown };
    const [answer] = Object.values(data ?? {});
    if (errors || !answer || !('id' in answer))
      throw new Error(`${target}: ${JSON.stringify({ data, errors }).slice(0, 1000)}`);
    const after = await counts(database);
    const added = Object.keys(after).flatMap((table) => {
      const more = (after[table] ?? 0) - (before[table] ?? 0);
      return more === 0 ? [] : [[table, more] as const];
    });
    written.push(Object.fromEntries(added));
  }
  for (const [n, rows] of written.entries()) {
    if (!isDeepStrictEqual(rows, written[0]))
      throw new Error(
        `${name}: ${able[n]?.name} writes ${JSON.stringify(rows)}, ${able[0]?.name} ${JSON.stringify(written[0])}`,
      );
  }
  console.log(`${name}: ${JSON.stringify(written[0])}`);
  return able;
}

async function counts(database: Database): Promise<Record<string, number>> {
  const all: Record<string, number> = {};
  for (const entity of entities) {
    const { tableName } = database.writer.getMetadata(entity);
    const [row] = await database.rows<{ n: number }>(`select count(*) as n from ${tableName}`);
    all[tableName] = row?.n ?? 0;
  }
  return all;
}
