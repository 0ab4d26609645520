import { type ChildProcess, spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { createInterface } from 'node:readline';
import { stripVTControlCharacters } from 'node:util';
import { root } from '../pinned-node.mjs';
import { build, loadDemoData, Obstacle, requireDependencies, requirePort } from '../start/prepare.ts';
import { type Watcher, watchers } from './watchers.ts';

const PORT = 4000;
const PAGE = 'http://127.0.0.1:5173';
const DATABASE_URL = process.env.DATABASE_URL ?? 'sqlite:var/ersuchen.sqlite';

try {
  process.chdir(root);
  requireDependencies();
  await requirePort('127.0.0.1', PORT);
  build();
  if (DATABASE_URL.startsWith('sqlite:')) loadDemoData(DATABASE_URL);
} catch (error) {
  if (error instanceof Obstacle) console.error(error.message.trim());
  else console.error(error);
  process.exit(1);
}

const children = new Map<string, ChildProcess>();
const ready = new Set<string>();
let stopping = false;
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => stop(0));
startWhatCan();
console.log(`Ersuchen, watching: ${PAGE}   (Ctrl-C stops)`);

function startWhatCan(): void {
  for (const watcher of watchers) {
    const waits = watcher.after?.some((name) => !ready.has(name));
    if (!waits && !children.has(watcher.name)) children.set(watcher.name, started(watcher));
  }
}

function started({ name, program, args, folder, ready: sign }: Watcher): ChildProcess {
  const child = spawn(program, args, {
    cwd: join(root, folder),
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      PATH: [join(root, 'node_modules/.bin'), process.env.PATH].join(delimiter),
      DATABASE_URL,
      AUTH_MODE: process.env.AUTH_MODE ?? 'demo',
      PORT: String(PORT),
      PUBLIC_ORIGIN: PAGE,
      FORCE_COLOR: '1',
    },
  });
  for (const stream of [child.stdout, child.stderr]) {
    createInterface(stream).on('line', (line) => {
      console.log(`${name.padEnd(8)} ${line}`);
      if (!sign?.test(stripVTControlCharacters(line)) || ready.has(name)) return;
      ready.add(name);
      startWhatCan();
    });
  }
  child.on('exit', (code) => {
    if (!stopping) console.error(`${name} ended with code ${code}`);
    children.delete(name);
    stop(1);
  });
  return child;
}

/** Ends every child, then this process. */
function stop(code: number): void {
  if (!stopping) {
    stopping = true;
    process.exitCode = code;
    for (const child of children.values()) child.kill('SIGTERM');
  }
  if (children.size === 0) process.exit();
}
