import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ActorFunction } from '@ersuchen/domain';
import { pino } from 'pino';
import { recordedOnly } from '../audit/recorded-only.ts';
import { ReadingLog } from '../cases/reading-log.ts';
import { type Clock, clockOf } from '../clock.ts';
import { configOf } from '../config.ts';
import type { Database } from '../database/database.ts';
import { newId } from '../database/id.ts';
import type { Application } from '../http/application.ts';
import { serve } from '../http/server.ts';
import { ABSOLUTE_MS, newToken, tokenHash } from '../sessions/session-token.ts';
import { openStorage, type Storage } from '../storage/storage.ts';
import { Client } from './client.ts';
import { testDatabase } from './test-database.ts';

/** What an account in a test acts as, and for whom. */
export interface TestFunction {
  readonly authorityId?: string;
  readonly seatId?: string;
  readonly seatRole?: 'MEMBER' | 'DEPUTY';
  readonly organisationId?: string;
}

export interface TestApi {
  /** What the process holds: for what runs beside requests. */
  readonly application: Application;
  readonly database: Database;
  readonly storage: Storage;
  readonly url: string;
  readonly databaseUrl: string;
  readonly clock: Clock & { set(instant: string): void };
  /** A client with a new account's session in this function, over real HTTP. */
  as(fn: ActorFunction, of?: TestFunction): Promise<Client>;
  /** A client without a session. */
  stranger(): Client;
  stop(): Promise<void>;
}

/** The whole API on a port and a database of its own, at a fixed moment that tests move by hand. */
export async function testApi(now = '2026-03-02T09:00:00.000Z'): Promise<TestApi> {
  const { database, drop, url: databaseUrl } = await testDatabase();
  let milliseconds = Date.parse(now);
  const clock = clockOf(() => milliseconds);
  const log = pino({ level: process.env.LOG_LEVEL ?? 'silent' });
  const readingLog = new ReadingLog(database, clock, () => undefined);
  const directory = mkdtempSync(join(tmpdir(), 'ersuchen-files-'));
  const config = configOf({ PORT: '0', AUTH_MODE: 'demo', DATABASE_URL: 'sqlite:unused' });
  const audited = recordedOnly(database);
  const storage = openStorage(audited, directory, new Uint8Array(32).fill(7));
  const application = { config, database: audited, clock, log, readingLog, storage };
  const server = await serve(application);
  return {
    application,
    database,
    storage,
    url: server.url,
    databaseUrl,
    clock: { ...clock, set: (instant) => (milliseconds = Date.parse(instant)) },
    as: (fn, of = {}) => signedIn(database, clock, server.url, fn, of),
    stranger: () => new Client(server.url, null, ''),
    stop: async () => {
      await server.stopAtOnce();
      await drop();
      rmSync(directory, { recursive: true });
    },
  };
}

async function signedIn(database: Database, clock: Clock, url: string, fn: ActorFunction, of: TestFunction) {
  const accountId = newId();
  const functionId = newId();
  const token = newToken();
  const now = clock.now();
  const expires = new Date(Date.parse(now) + ABSOLUTE_MS).toISOString();
  await database.transaction(async (tx) => {
    await tx.run('insert into account (id, login, name, created_at, is_demo) values (?, ?, ?, ?, 0)', [
      accountId,
      accountId.toLowerCase(),
      `${fn} ${accountId.slice(-4)}`,
      now,
    ]);
    await tx.run(
      `insert into account_function (id, account_id, actor_function, authority_id, seat_id, seat_role, organisation_id, valid_from)
       values (?, ?, ?, ?, ?, ?, ?, '2020-01-01')`,
      [
        functionId,
        accountId,
        fn,
        of.authorityId ?? null,
        of.seatId ?? null,
        of.seatId ? (of.seatRole ?? 'MEMBER') : null,
        of.organisationId ?? null,
      ],
    );
    await tx.run(
      `insert into session (token_hash, id, account_id, account_function_id, created_at, last_seen_at, expires_at)
       values (?, ?, ?, ?, ?, ?, ?)`,
      [tokenHash(token), newId(), accountId, functionId, now, now, expires],
    );
  });
  return new Client(url, token, accountId);
}
