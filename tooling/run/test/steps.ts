import { chromiumPackages, findChromium } from '../../services/chromium.mjs';
import { installPackages, mayInstall } from '../../services/debian-packages.mjs';
import { hasMariadb, mariadb, mariadbPackages } from '../../services/mariadb.mjs';
import { fetchMysqlLts, mysqlLts } from '../../services/mysql-lts.mjs';
import { run } from './command.ts';
import { journeys, journeysSkipped } from './journeys.ts';
import { type Outcome, sum } from './outcome.ts';
import { vitest, vitestSkipped } from './vitest-run.ts';

export interface Step {
  readonly name: string;
  /** Steps whose product this one reads: they run too, and before it. */
  readonly needs: readonly string[];
  readonly alone?: boolean;
  run(): Promise<Outcome>;
}

/** Every step in order. `install`: missing packages may be installed. */
export const stepsOf = (install: boolean): readonly Step[] => [
  check('format', [], 'biome', 'ci', '.'),
  check('build', [], 'turbo', 'run', 'build', '--output-logs=errors-only'),
  check('types', ['build'], 'turbo', 'run', 'types', '--output-logs=errors-only'),
  check(
    'layers',
    ['build'],
    'depcruise',
    'apps',
    'packages',
    'tooling',
    '--config',
    '.dependency-cruiser.cjs',
  ),
  check('boundaries', [], 'turbo', 'boundaries'),
  check('compose', [], 'dclint', '--quiet', 'compose.yaml'),
  check('dead-code', ['build'], 'knip', '--no-progress'),
  { name: 'unit', needs: ['build'], run: unit },
  { name: 'api', needs: ['build'], run: () => vitest('apps/api') },
  { name: 'api-mariadb', needs: ['build'], run: () => apiOnMariadb(install) },
  { name: 'api-mysql', needs: ['build'], run: apiOnMysql },
  { name: 'journeys', needs: ['build'], alone: true, run: () => inBrowser(install) },
];

/** A tool that says yes or no counts as one test. */
function check(name: string, needs: readonly string[], program: string, ...args: string[]): Step {
  return {
    name,
    needs,
    run: async () => {
      const { code, output } = await run({ program, args });
      if (code === 0) return { passed: 1, skipped: 0, failures: [] };
      return { passed: 0, skipped: 0, failures: [{ name: [program, ...args].join(' '), message: output }] };
    },
  };
}

async function unit(): Promise<Outcome> {
  const outcomes: Outcome[] = [];
  for (const folder of ['packages/domain', 'apps/dashboard', 'tooling']) outcomes.push(await vitest(folder));
  return sum(outcomes);
}

async function apiOnMariadb(install: boolean): Promise<Outcome> {
  const ready = process.env.DATABASE_URL?.startsWith('mysql://') || hasMariadb();
  const missing = ready ? null : obtain('MariaDB', mariadbPackages, install);
  return missing ? vitestSkipped('apps/api', missing) : apiOn(mariadb);
}

async function apiOnMysql(): Promise<Outcome> {
  try {
    fetchMysqlLts();
  } catch (error) {
    return vitestSkipped('apps/api', `MySQL LTS cannot be had here: ${messageOf(error)}`);
  }
  return apiOn(mysqlLts);
}

/**
 * What no engine answers differently: proofs over whole procedures and whole years, input that is refused before it
 * reaches the database, the drawing of letters. They run once, on the embedded database.
 */
const WHATEVER_ENGINE = [
  'src/test/years/**',
  'src/test/neutral-procedure.test.ts',
  'src/test/hostile-inputs.test.ts',
  'src/test/no-oracle.test.ts',
  'src/letters/**',
];

async function apiOn(start: typeof mariadb): Promise<Outcome> {
  const server = await start({ small: true });
  try {
    return await vitest('apps/api', { TEST_DATABASE_URL: server.url }, WHATEVER_ENGINE);
  } finally {
    await server.stop();
  }
}

async function inBrowser(install: boolean): Promise<Outcome> {
  const missing = findChromium() ? null : obtain('Chromium', chromiumPackages, install);
  const chromium = findChromium();
  return chromium
    ? journeys(chromium)
    : journeysSkipped(missing ?? 'Chromium was installed, but is not where it should be');
}

/** Installs what is missing; null when it is there now, else what the reader can do about it. */
function obtain(what: string, packages: readonly string[], install: boolean): string | null {
  const command = `apt-get install ${packages.join(' ')}`;
  if (!mayInstall(install)) return `${what} is missing; on Debian: ${command} (or --install as root)`;
  try {
    installPackages(packages);
    return null;
  } catch (error) {
    return `${what} is missing and could not be installed: ${messageOf(error)}`;
  }
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
