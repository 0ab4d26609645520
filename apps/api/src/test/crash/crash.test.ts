import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type SmtpKit, smtpKit } from '../smtp-kit.ts';
import { type TestApi, testApi } from '../test-api.ts';
import type { Deed } from './deeds.ts';
import { broken } from './invariants.ts';
import { lettersAgainst } from './letters.ts';
import { prepared } from './prepare.ts';
import { type ServerProcess, serverProcess } from './server-process.ts';

/** How often the server is killed: `CRASHES=100 npx vitest run src/test/crash` for the long run. */
const CRASHES = Number(process.env.CRASHES ?? 4);

/** Deeds that an earlier life left undone and that one life is asked for again. */
const AGAIN = 6;

const directory = mkdtempSync(join(tmpdir(), 'ersuchen-crash-'));
let api: TestApi;
let mail: SmtpKit;
let alive: ServerProcess | null = null;
beforeAll(async () => {
  api = await testApi();
  mail = await smtpKit();
});
afterAll(async () => {
  await alive?.kill();
  await mail.stop();
  await api.stop();
  rmSync(directory, { recursive: true });
});

const start = (): Promise<ServerProcess> =>
  serverProcess({
    DATABASE_URL: api.databaseUrl,
    STORAGE_DIR: join(directory, 'files'),
    SMTP_URL: `smtp://127.0.0.1:${mail.config.port}`,
    SMTP_TLS: 'off',
    MAIL_FROM: mail.config.from,
  });

/** What a life is killed for: so many answers or mails, and a little later. */
function moment(deeds: number): { readonly answers: number; readonly mails: number; readonly later: number } {
  const later = Math.random() * 40;
  return Math.random() < 0.3
    ? { answers: deeds, mails: mail.mails.length + 1 + Math.floor(Math.random() * 3), later }
    : { answers: Math.floor(Math.random() * deeds), mails: Number.POSITIVE_INFINITY, later };
}

/** Starts the server, asks for all deeds at once and kills it in the middle; answers the deeds that were answered. */
async function live(deeds: readonly Deed[]): Promise<ReadonlySet<Deed>> {
  const until = moment(deeds.length);
  const server = await start();
  const answered = new Set<Deed>();
  const asked = Promise.all(
    deeds.map((deed) =>
      deed.ask(server.url).then(
        () => answered.add(deed),
        () => undefined,
      ),
    ),
  );
  const patience = performance.now() + 10_000;
  while (answered.size < until.answers || (mail.mails.length < until.mails && until.mails !== Infinity)) {
    if (performance.now() > patience) break;
    await pause(1);
  }
  await pause(until.later);
  await server.kill();
  await asked;
  return answered;
}

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

/** The leases of the dead end, and whoever waits has waited long enough. */
const timePasses = () =>
  api.database.transaction(async (tx) => {
    await tx.run(
      `update outbox set leased_until = '2000-01-01T00:00:00.000Z' where state = 'SENDING' and leased_until is not null`,
    );
    await tx.run(`update outbox set next_attempt_at = null where state = 'DUE'`);
  });

const waiting = () =>
  api.database.rows<object>(
    `select letter, state, attempts, problem, count(*) as letters from outbox where state in ('DUE', 'SENDING')
     group by letter, state, attempts, problem`,
  );

describe('a server that is killed', () => {
  it(
    `${CRASHES} times leaves no half state, loses nothing that it answered, and does nothing twice`,
    async () => {
      const rounds = await prepared(api, CRASHES);
      expect(await broken(api.database)).toEqual([]);
      let undone: readonly Deed[] = [];
      const told: string[] = [];
      for (const [round, fresh] of rounds.entries()) {
        const deeds = [...fresh, ...undone.slice(0, AGAIN)];
        const answered = await live(deeds);
        const wrong = await settled();
        const left = await undoneOf(deeds);
        told.push(`${answered.size}/${deeds.length - left.length}/${deeds.length}`);
        expect(wrong, `life ${round}: ${told}`).toEqual([]);
        const lost = left.filter((deed) => answered.has(deed)).map(({ name }) => name);
        expect(lost, 'answered and lost').toEqual([]);
        undone = [...undone.slice(AGAIN), ...left];
        await timePasses();
      }
      const server = await start();
      for (const deed of undone) await deed.ask(server.url);
      expect(await undoneOf(rounds.flat())).toEqual([]);
      await expect.poll(waiting, { timeout: 30_000 + CRASHES * 2000, interval: 200 }).toEqual([]);
      expect(await server.stop()).toBe(0);
      alive = null;
      expect(await broken(api.database)).toEqual([]);
      expect(await lettersAgainst(api.database, mail.mails)).toEqual([]);
      console.info(`${mail.mails.length} mails; answered/done/asked in each life: ${told.join(' ')}`);
    },
    CRASHES * 22_000 + 90_000,
  );
});
