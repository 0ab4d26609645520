import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { type IncomingMessage, request } from 'node:http';
import type { Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { openDatabase } from './database/database.ts';

const directory = mkdtempSync(join(tmpdir(), 'ersuchen-main-'));
afterAll(() => rmSync(directory, { recursive: true }));
const main = fileURLToPath(new URL('../dist/main.js', import.meta.url));
const databaseUrl = `sqlite:${join(directory, 'main.sqlite')}`;

function start(env: Record<string, string>): ChildProcess {
  return spawn(process.execPath, [main], {
    env: { PATH: process.env.PATH, PORT: '0', DATABASE_URL: databaseUrl, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

async function listening(child: ChildProcess): Promise<string> {
  if (!child.stdout) throw new Error('no output');
  for await (const line of createInterface({ input: child.stdout })) {
    const url = (JSON.parse(line) as { url?: string }).url;
    if (url) return url;
  }
  throw new Error('it did not listen');
}

const BODY = JSON.stringify({ query: 'mutation { signIn(login: "nobody", password: "x") { __typename } }' });

/** A request whose connection stands; what it answers sends the body and waits for the status. */
async function connected(url: string): Promise<() => Promise<number | undefined>> {
  const asking = request(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    agent: false,
  });
  asking.flushHeaders();
  const [socket] = (await once(asking, 'socket')) as [Socket];
  if (socket.connecting) await once(socket, 'connect');
  return async () => {
    asking.end(BODY);
    const [response] = (await once(asking, 'response')) as [IncomingMessage];
    response.resume();
    return response.statusCode;
  };
}

describe('the server process', () => {
  it('starts on an empty database and ends with 0 at SIGTERM, answering what was asked before', async () => {
    const child = start({ AUTH_MODE: 'password' });
    const exit = once(child, 'exit');
    const url = await listening(child);
    expect((await fetch(`${url}/readyz`)).status).toBe(200);
    const open = await Promise.all(Array.from({ length: 20 }, () => connected(`${url}/graphql`)));
    const asked = Promise.all(open.map((ask) => ask()));
    child.kill('SIGTERM');
    expect(await asked).toEqual(new Array(20).fill(200));
    expect(await exit).toEqual([0, null]);
  });

  it('refuses to start in production on a database with demo accounts', async () => {
    const database = await openDatabase(databaseUrl);
    await database.transaction((tx) =>
      tx.run(
        "insert into account (id, login, name, created_at, is_demo) values ('demo', 'demo', 'Demo', '2026-01-01T00:00:00.000Z', 1)",
      ),
    );
    await database.close();
    const child = start({
      NODE_ENV: 'production',
      AUTH_MODE: 'password',
      PUBLIC_ORIGIN: 'https://hfk.example',
      STORAGE_KEY: randomBytes(32).toString('base64'),
    });
    const errors: string[] = [];
    child.stderr?.on('data', (text) => errors.push(String(text)));
    const [code] = await once(child, 'exit');
    expect(code).not.toBe(0);
    expect(errors.join('')).toContain('demo accounts');
  });
});
