import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { isFree } from '../../services/free-port.mjs';
import { root } from '../pinned-node.mjs';

/** What stands in the way of a start, in words for the person at the terminal. */
export class Obstacle extends Error {}

interface LockedPackage {
  readonly version?: string;
  readonly optional?: boolean;
  readonly devOptional?: boolean;
  readonly link?: boolean;
}

/** Throws an Obstacle unless node_modules holds what package-lock.json asks for. */
export function requireDependencies(): void {
  const wanted = lockedPackages('package-lock.json');
  const installed = lockedPackages('node_modules/.package-lock.json');
  const missing = [...wanted].filter(
    ([path, one]) =>
      path.includes('node_modules/') &&
      !one.optional &&
      !one.devOptional &&
      !one.link &&
      (installed.get(path)?.version !== one.version || !existsSync(join(root, path))),
  );
  if (missing.length > 0) {
    throw new Obstacle(`${missing.length} dependencies are missing or of another version. Run: npm ci`);
  }
}

function lockedPackages(file: string): ReadonlyMap<string, LockedPackage> {
  const path = join(root, file);
  if (!existsSync(path)) return new Map();
  const lock = JSON.parse(readFileSync(path, 'utf8')) as { packages: Record<string, LockedPackage> };
  return new Map(Object.entries(lock.packages));
}

/** Throws an Obstacle when somebody else listens there. */
export async function requirePort(host: string, port: number): Promise<void> {
  if (!Number.isInteger(port) || port < 1 || port > 65_535) throw new Obstacle('PORT: not a port number');
  if (await isFree(port, host)) return;
  throw new Obstacle(`Port ${port} is taken. Choose another, for example: PORT=${port + 1} npm start`);
}

/** Builds what changed since the last build. */
export const build = (): void =>
  toTheEnd('The build', 'turbo', ['run', 'build', '--output-logs=errors-only'], {
    TURBO_TELEMETRY_DISABLED: '1',
    TURBO_PRINT_VERSION_DISABLED: '1',
  });

/** Migrates, and loads the demo data unless the database holds cases already. */
export const loadDemoData = (databaseUrl: string): void =>
  toTheEnd('Loading the demo data', process.execPath, ['tooling/seed/main.ts', 'demo'], {
    DATABASE_URL: databaseUrl,
  });

function toTheEnd(
  what: string,
  program: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): void {
  const binaries = join(root, 'node_modules/.bin');
  const { status, signal, stdout, stderr } = spawnSync(program, args, {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, ...env, PATH: [binaries, process.env.PATH].join(delimiter) },
    shell: process.platform === 'win32',
  });
  if (status === 0) return;
  throw new Obstacle(`${stdout}${stderr}\n${what} ended with ${signal ?? `code ${status}`}.`);
}
