import { type ChildProcess, spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { root } from '../pinned-node.mjs';

export interface Command {
  readonly program: string;
  readonly args: readonly string[];
  /** Relative to the repository. */
  readonly folder?: string;
  readonly env?: Readonly<Record<string, string>>;
}

export interface Finished {
  readonly code: number;
  /** Standard output and error as they came, without colours. */
  readonly output: string;
}

const PATIENCE_MS = 10 * 60_000;
const running = new Set<ChildProcess>();

/** Runs a program of node_modules/.bin or of the machine to its end; after ten minutes it is ended with all its children. */
export function run({ program, args, folder = '.', env = {} }: Command): Promise<Finished> {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: join(root, folder),
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...surroundings(), ...env },
    });
    running.add(child);
    const chunks: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
    const settle = (code: number, last = '') => {
      clearTimeout(clock);
      running.delete(child);
      resolve({ code, output: stripVTControlCharacters(Buffer.concat(chunks).toString() + last) });
    };
    const clock = setTimeout(() => {
      chunks.push(Buffer.from(`\nended after ${PATIENCE_MS / 60_000} minutes\n`));
      end(child);
    }, PATIENCE_MS);
    child.once('error', (error) => settle(127, error.message));
    child.once('close', (code) => settle(code ?? 1));
  });
}

export function endAll(): void {
  for (const child of running) end(child);
}

function end(child: ChildProcess): void {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, 'SIGTERM');
  } catch {
    // It ended by itself.
  }
}

/** Tests choose their own database; snapshots are compared, never written. */
function surroundings(): NodeJS.ProcessEnv {
  const { DATABASE_URL, TEST_DATABASE_URL, AUTH_MODE, PORT, HOST, NODE_ENV, FORCE_COLOR, ...rest } =
    process.env;
  return {
    ...rest,
    PATH: [join(root, 'node_modules/.bin'), process.env.PATH].join(delimiter),
    CI: 'true',
    NO_COLOR: '1',
    TURBO_TELEMETRY_DISABLED: '1',
  };
}
