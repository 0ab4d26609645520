import { isDeepStrictEqual } from 'node:util';
import type { Target } from './targets.ts';

/**
 * Throws unless all targets answer every body alike; a target whose schema lacks the query is left out, and said so.
 * Rows of a report may come in any order and with zero rows.
 */
export async function sameAnswers(
  name: string,
  targets: readonly Target[],
  cookie: string,
  bodies: readonly string[],
): Promise<Target[]> {
  const able: Target[] = [];
  const expected = await answers(targets[0], cookie, bodies);
  for (const target of targets) {
    const given = target === targets[0] ? expected : await answers(target, cookie, bodies);
    if (given === null) {
      console.log(`${name}: ${target.name} does not offer it`);
      continue;
    }
    const different = given.findIndex((answer, n) => !isDeepStrictEqual(answer, expected?.[n]));
    if (different >= 0) {
      throw new Error(
        `${name}: ${target.name} answers otherwise than ${targets[0]?.name}\n${JSON.stringify(given[different]).slice(0, 1500)}\n${JSON.stringify(expected?.[different]).slice(0, 1500)}`,
      );
    }
    able.push(target);
  }
  return able;
}

async function answers(
  target: Target | undefined,
  cookie: string,
  bodies: readonly string[],
): Promise<unknown[] | null> {
  const given: unknown[] = [];
  for (const body of bodies.slice(0, 14)) {
    const response = await fetch(`${target?.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie },
      body,
    });
    const { data, errors } = (await response.json()) as { data?: unknown; errors?: unknown };
    if (response.status === 400 && target?.name === 'usual') return null;
    if (errors || !data) throw new Error(`${target?.name}: ${JSON.stringify(errors).slice(0, 1000)}`);
    given.push(canonical(data));
  }
  return given;
}

/** Report rows sorted by key and without empty ones; everything else as it is. */
function canonical(data: unknown): unknown {
  const { report } = data as { report?: { rows: { key: string; cases: number }[] } };
  if (!report) return data;
  const rows = report.rows.filter((row) => row.cases > 0).sort((a, b) => (a.key < b.key ? -1 : 1));
  return { report: { ...report, rows } };
}
