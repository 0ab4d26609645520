import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { dashboardFile } from './dashboard-files.ts';
import { Refusal } from './refusal.ts';

const above = mkdtempSync(join(tmpdir(), 'ersuchen-dashboard-'));
const directory = join(above, 'dist');
const server = createServer((incoming, response) => {
  dashboardFile(directory, incoming, response).catch((error: unknown) => {
    response.writeHead(error instanceof Refusal ? error.status : 500).end();
  });
});

beforeAll(() => {
  mkdirSync(directory);
  writeFileSync(join(above, 'secret.json'), 'secret');
  writeFileSync(join(directory, 'index.html'), 'the page');
  return new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(() => {
  server.close();
  rmSync(above, { recursive: true });
});

/** Sends the path as it stands: a browser would tidy it up. */
const get = (path: string) =>
  new Promise<{ status: number | undefined; text: string }>((resolve, reject) => {
    const { port } = server.address() as AddressInfo;
    request({ port, path, agent: false }, async (response) => {
      const chunks = await response.toArray();
      resolve({ status: response.statusCode, text: Buffer.concat(chunks).toString() });
    })
      .on('error', reject)
      .end();
  });

it.each([
  '/../secret.json',
  '/..%2fsecret.json',
  '/%2e%2e/secret.json',
  '/a/../../secret.json',
  '/\\..\\secret.json',
])('never leaves its directory: %s', async (path) => {
  expect(await get(path)).toEqual({ status: 200, text: 'the page' });
});

it.each(['//', '/%', '/%ff'])('refuses an address that is none: %s', async (path) => {
  expect((await get(path)).status).toBe(400);
});
