import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestApi, testApi } from '../test-api.ts';
import type { Deed } from './deeds.ts';
import { broken } from './invariants.ts';
import { prepared } from './prepare.ts';
import { type ServerProcess, serverProcess } from './server-process.ts';

/** How often the server is killed: `CRASHES=100 npx vitest run src/test/crash` for the long run. */
const CRASHES = Number(process.env.CRASHES ?? 4);

const directory = mkdtempSync(join(tmpdir(), 'ersuchen-crash-'));
let api: TestApi;
beforeAll(async () => {
  api = await testApi();
});
afterAll(async () => {
  await api.stop();
  rmSync(directory, { recursive: true });
});

const start = (): Promise<ServerProcess> =>
  serverProcess({ DATABASE_URL: api.databaseUrl, STORAGE_DIR: join(directory, 'files') });

/** Asks for all deeds at once; adds those that were answered. */
const askAll = (deeds: readonly Deed[], url: string, answered: Set<Deed>) =>
  Promise.all(
    deeds.map((deed) =>
      deed.ask(url).then(
        () => answered.add(deed),
        () => undefined,
      ),
    ),
  );

async function undoneOf(deeds: readonly Deed[]): Promise<Deed[]> {
  const undone: Deed[] = [];
  for (const deed of deeds) if (!(await deed.isDone())) undone.push(deed);
  return undone;
}

/** A database server may still end what it was told last. */
async function settled(): Promise<string[]> {
  if (api.database.engine === 'mysql') await pause(100);
  const first = await broken(api.database);
  if (first.length === 0 || api.database.engine === 'sqlite') return first;
  await pause(1000);
  return broken(api.database);
}

describe('a server that is killed', () => {
  it(
    `${CRASHES} times leaves no half state, loses nothing that it answered, and does nothing twice`,
    async () => {
      const { rounds } = await prepared(api, CRASHES + 1);
      expect(await broken(api.database)).toEqual([]);
      let undone: readonly Deed[] = [];
      let whole = 0;
      const told: string[] = [];
      for (const [round, fresh] of rounds.entries()) {
        const server = await start();
        const deeds = [...undone, ...fresh];
        const answered = new Set<Deed>();
        const began = performance.now();
        const asked = askAll(deeds, server.url, answered);
        if (round === 0) {
          // The first life is not cut short: it tells how long one takes.
          await asked;
          whole = performance.now() - began;
        } else {
          await pause(whole * Math.random());
        }
        await server.kill();
        await asked;
        const wrong = await settled();
        undone = await undoneOf(deeds);
        told.push(`${answered.size}/${deeds.length - undone.length}/${deeds.length}`);
        expect(wrong, `life ${round}: ${told}`).toEqual([]);
        expect(
          undone.filter((deed) => answered.has(deed)).map(({ name }) => name),
          'answered and lost',
        ).toEqual([]);
      }
      console.info(`answered/done/asked in each life: ${told.join(' ')}`);
      const server = await start();
      await askAll(undone, server.url, new Set());
      expect(await undoneOf(rounds.flat())).toEqual([]);
      expect(await server.stop()).toBe(0);
      expect(await broken(api.database)).toEqual([]);
    },
    CRASHES * 20_000 + 60_000,
  );
});
