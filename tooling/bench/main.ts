import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { openDatabase } from '@ersuchen/api/database';
import { openBenchDatabase } from './database.ts';
import { load, middle, type Round } from './load.ts';
import { queries } from './queries.ts';
import { sameAnswers } from './same-answers.ts';
import { sameRows } from './same-rows.ts';
import { submit } from './submit.ts';
import { startTargets } from './targets.ts';

const { values } = parseArgs({
  options: { full: { type: 'boolean' }, cases: { type: 'string' }, only: { type: 'string' } },
});
const plan = values.full
  ? { connections: [1, 16, 64], seconds: 10, rounds: 3 }
  : { connections: [16], seconds: 3, rounds: 3 };

interface Line {
  readonly query: string;
  readonly connections: number;
  readonly target: string;
  readonly round: Round;
}

const { url, keys, cookie, stop } = await openBenchDatabase(values.cases ? Number(values.cases) : 100_000);
const targets = await startTargets(url);
const database = await openDatabase(url);
const lines: Line[] = [];
try {
  for (const query of [...queries, submit].filter(
    ({ name }) => !values.only || values.only.split(',').includes(name),
  )) {
    const bodies = Array.from({ length: 50 }, (_, n) =>
      JSON.stringify({
        operationName: query.name,
        query: query.document,
        variables: query.variables(n, keys),
      }),
    );
    const able =
      query === submit
        ? await sameRows(query.name, database, targets, cookie, bodies[0] ?? '')
        : await sameAnswers(query.name, targets, cookie, bodies);
    for (const connections of plan.connections) {
      const rounds = new Map(able.map((target) => [target.name, [] as Round[]]));
      for (const target of able) await load(target.url, cookie, bodies, { connections, seconds: 1 });
      for (let round = 0; round < plan.rounds; round += 1)
        for (const target of able)
          rounds
            .get(target.name)
            ?.push(await load(target.url, cookie, bodies, { connections, seconds: plan.seconds }));
      for (const [target, measured] of rounds)
        lines.push({ query: query.name, connections, target, round: middle(measured) });
      print(query.name, connections);
    }
  }
  mkdirSync('var', { recursive: true });
  writeFileSync(
    'var/bench.json',
    `${JSON.stringify({ at: new Date().toISOString(), node: process.version, lines }, null, 2)}\n`,
  );
} finally {
  for (const target of targets) target.stop();
  await database.close();
  await stop();
}

function print(query: string, connections: number): void {
  const own = lines.filter((line) => line.query === query && line.connections === connections);
  const rate = (name: string) => own.find((line) => line.target === name)?.round.perSecond;
  const ratio = (name: string) => {
    const [ours, other] = [rate('ours'), rate(name)];
    return ours && other ? (ours / other).toFixed(2) : '-';
  };
  for (const { target, round } of own) {
    console.log(
      `${query.padEnd(4)} ${String(connections).padStart(3)} connections  ${target.padEnd(6)} ${round.perSecond.toFixed(0).padStart(6)}/s  median ${round.median} ms  p99 ${round.p99} ms`,
    );
  }
  console.log(
    `${query.padEnd(4)} ours: ${ratio('limit')} of the limit, ${ratio('usual')} x usual practice\n`,
  );
}
