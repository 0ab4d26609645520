import { execFileSync } from 'node:child_process';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePort } from './free-port.mjs';
import { greeting } from './greeting.mjs';
import { unprivileged } from './programs.mjs';
import { scratchDirectory } from './scratch.mjs';
import { tethered } from './tethered.mjs';

const script = fileURLToPath(new URL('mysql-lts', import.meta.url));

/** Root's own home is closed to the account that the server runs as. */
const cache = join(
  process.getuid?.() === 0 ? '/var/cache' : (process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache')),
  'ersuchen/mysql-lts',
);

/** Fetches the server once per machine. Throws with the reason where that cannot be done. */
export function fetchMysqlLts() {
  try {
    execFileSync(script, ['fetch', cache], { stdio: ['ignore', 'ignore', 'pipe'] });
  } catch (error) {
    const told = String(/** @type {{ stderr?: unknown }} */ (error).stderr ?? error).trim();
    throw new Error(told.split('\n').slice(-3).join('\n'));
  }
}

/**
 * A private MySQL LTS in a temporary directory on a free port of this machine, without durability. It ends with this
 * process and leaves nothing behind.
 * @param {{ small?: boolean }} [use] `small`: for tests, which fit into memory
 * @returns {Promise<{ url: string; stop: () => Promise<void> }>}
 */
export async function mysqlLts({ small = false } = {}) {
  fetchMysqlLts();
  const port = await freePort();
  const account = unprivileged('mysql', 'nobody');
  const directory = scratchDirectory('mysql', small);
  const args = ['run', cache, directory, String(port), ...(account ? [account.name] : [])];
  const child = tethered(directory, script, args);
  await greeting({ host: '127.0.0.1', port }, child.exited).catch(async (error) => {
    await child.stop();
    throw new Error(`MySQL: ${error.message}\n${child.told()}`);
  });
  return { url: `mysql://ersuchen:ersuchen@127.0.0.1:${port}/ersuchen`, stop: child.stop };
}

if (import.meta.main) {
  const { url, stop } = await mysqlLts();
  console.log(`DATABASE_URL=${url}\nStops with Ctrl-C.`);
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => void stop());
}
