import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../pinned-node.mjs';
import { demoAccountsText } from './demo-accounts-text.ts';
import { build, loadDemoData, Obstacle, requireDependencies, requirePort } from './prepare.ts';

const EMBEDDED = 'sqlite:var/ersuchen.sqlite';

const { env } = process;
env.HOST ??= '127.0.0.1';
env.PORT ??= '4000';
env.LOG_LEVEL ??= 'warn';
/** Demo data go into the embedded database unasked, into a named one only when asked for. */
env.AUTH_MODE ??= env.DATABASE_URL || env.NODE_ENV === 'production' ? 'password' : 'demo';
env.DATABASE_URL ??= EMBEDDED;

try {
  process.chdir(root);
  requireDependencies();
  await requirePort(env.HOST, Number(env.PORT));
  build();
  mkdirSync('var', { recursive: true });
  if (env.AUTH_MODE === 'demo') loadDemoData(env.DATABASE_URL);
  // A terminal and npm both pass Ctrl-C on: the second one must not cut the server's own stop short.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => {});
  await import(pathToFileURL(join(root, 'apps/api/dist/main.js')).href);
  const host = env.HOST === '127.0.0.1' ? 'localhost' : env.HOST;
  if (env.AUTH_MODE === 'demo') console.log(demoAccountsText());
  console.log(`Ersuchen: http://${host}:${env.PORT}   (Ctrl-C stops)`);
} catch (error) {
  if (error instanceof Obstacle) console.error(error.message.trim());
  else console.error(error);
  process.exit(1);
}
