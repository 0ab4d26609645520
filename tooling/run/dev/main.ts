import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { createInterface } from 'node:readline';
import { root } from '../pinned-node.mjs';
import { build, loadDemoData, Obstacle, requireDependencies, requirePort } from '../start/prepare.ts';

const PORT = 4000;
const PAGE = 'http://127.0.0.1:5173';
const DATABASE_URL = process.env.DATABASE_URL ?? 'sqlite:var/ersuchen.sqlite';

interface Watcher {
  readonly name: string;
  readonly program: string;
  readonly args: readonly string[];
  readonly folder: string;
}

const watchers: readonly Watcher[] = [
  { name: 'domain', program: 'tsc', args: tsc('tsconfig.build.json'), folder: 'packages/domain' },
  { name: 'api', program: 'tsc', args: tsc('tsconfig.build.json'), folder: 'apps/api' },
  { name: 'server', program: process.execPath, args: ['--watch', 'apps/api/dist/main.js'], folder: '.' },
  {
    name: 'codegen',
    program: 'graphql-codegen',
    args: ['--config', 'codegen.ts', '--watch'],
    folder: 'apps/dashboard',
  },
  { name: 'page', program: 'vite', args: ['--clearScreen', 'false'], folder: 'apps/dashboard' },
];

function tsc(project: string): readonly string[] {
  return ['-p', project, '--watch', '--preserveWatchOutput'];
}

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

const children = watchers.map(({ name, program, args, folder }) => {
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
    createInterface(stream).on('line', (line) => console.log(`${name.padEnd(8)} ${line}`));
  }
  child.on('exit', (code) => stop(`${name} ended with code ${code}`, 1));
  return child;
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => stop('', 0));
console.log(`Ersuchen, watching: ${PAGE}   (Ctrl-C stops)`);

let stopping = false;

/** Ends every child, then this process. */
function stop(reason: string, code: number): void {
  if (stopping) return;
  stopping = true;
  if (reason) console.error(reason);
  let open = children.filter((child) => child.exitCode === null && child.signalCode === null);
  if (open.length === 0) process.exit(code);
  for (const child of open) {
    child.on('exit', () => {
      open = open.filter((one) => one !== child);
      if (open.length === 0) process.exit(code);
    });
    child.kill('SIGTERM');
  }
}
