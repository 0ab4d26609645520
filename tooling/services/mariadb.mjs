import { spawnSync } from 'node:child_process';
import { chownSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { greeting } from './greeting.mjs';
import { findProgram, unprivileged } from './programs.mjs';
import { scratchDirectory } from './scratch.mjs';
import { tethered } from './tethered.mjs';

export const mariadbPackages = ['mariadb-server-core', 'mariadb-client-core'];

export const hasMariadb = () =>
  findProgram('mariadbd') !== null && findProgram('mariadb-install-db') !== null;

/**
 * A private MariaDB in a temporary directory, reached through a unix socket only, without durability. It ends with this
 * process and leaves nothing behind. `DATABASE_URL` names another server instead, which is left running.
 * @param {{ small?: boolean }} [use] `small`: for tests, which fit into memory
 * @returns {Promise<{ url: string; stop: () => Promise<void> }>}
 */
export async function mariadb({ small = false } = {}) {
  const given = process.env.DATABASE_URL;
  if (given?.startsWith('mysql://')) return { url: given, stop: async () => {} };
  const server = findProgram('mariadbd');
  const install = findProgram('mariadb-install-db');
  if (!server || !install)
    throw new Error(`MariaDB is missing: apt-get install ${mariadbPackages.join(' ')}`);
  const directory = scratchDirectory('mariadb', small);
  try {
    return await started(server, install, directory, small ? '256M' : '1G');
  } catch (error) {
    rmSync(directory, { recursive: true, force: true });
    throw error;
  }
}

/** @param {string} server @param {string} install @param {string} directory @param {string} memory */
async function started(server, install, directory, memory) {
  const account = unprivileged('mysql', 'nobody');
  if (account) chownSync(directory, account.uid, account.gid);
  const common = [
    '--no-defaults',
    `--datadir=${join(directory, 'data')}`,
    ...(account ? [`--user=${account.name}`] : []),
  ];
  createTables(install, common);
  const socket = join(directory, 's.sock');
  const log = join(directory, 'server.log');
  const child = tethered(directory, server, [
    ...common,
    `--socket=${socket}`,
    `--pid-file=${join(directory, 'server.pid')}`,
    `--log-error=${log}`,
    '--skip-networking',
    '--character-set-server=utf8mb4',
    '--loose-innodb-snapshot-isolation=ON',
    '--innodb-flush-log-at-trx-commit=0',
    '--innodb-doublewrite=0',
    '--innodb-fast-shutdown=2',
    `--innodb-buffer-pool-size=${memory}`,
    '--max-connections=300',
  ]);
  await greeting({ path: socket }, child.exited).catch(async (error) => {
    await child.stop();
    throw new Error(`MariaDB: ${error.message}\n${child.told()}`);
  });
  return { url: `mysql://root@localhost/mysql?socketPath=${encodeURIComponent(socket)}`, stop: child.stop };
}

/** Without a look at the network: only the socket is used. @param {string} install @param {readonly string[]} common */
function createTables(install, common) {
  const args = [...common, '--force', '--skip-test-db', '--auth-root-authentication-method=normal'];
  const { status, stdout, stderr } = spawnSync(install, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${install} ended with code ${status}\n${stdout}${stderr}`);
}

if (import.meta.main) {
  const { url, stop } = await mariadb();
  console.log(`DATABASE_URL=${url}\nStops with Ctrl-C.`);
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => void stop());
}
