import { spawn } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

const OLDEST = 26;

/**
 * Runs a script with the Node that the lock file pins, also when an older one started us.
 * @param {URL} script
 */
export async function onPinnedNode(script) {
  endWithNpm();
  const binaries = join(root, 'node_modules/.bin');
  const pinned = join(binaries, process.platform === 'win32' ? 'node.cmd' : 'node');
  if (!existsSync(pinned)) {
    if (Number.parseInt(process.versions.node, 10) >= OLDEST) return void (await import(script.href));
    console.error('The pinned Node is not installed. Run: npm ci');
    process.exit(1);
  }
  if (realpathSync(pinned) === realpathSync(process.execPath)) return void (await import(script.href));
  const child = spawn(pinned, [fileURLToPath(script), ...process.argv.slice(2)], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: {
      ...process.env,
      PATH: `${binaries}${process.platform === 'win32' ? ';' : ':'}${process.env.PATH}`,
    },
  });
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => child.kill(signal));
  }
  child.on('exit', (code) => {
    if (code === 127) console.error('The pinned Node needs libatomic; on Debian: apt-get install libatomic1');
    process.exit(code ?? 1);
  });
}

/** A signal to npm ends npm and the shell between, not us: then we go too. */
function endWithNpm() {
  if (!process.env.npm_lifecycle_event) return;
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) process.kill(process.pid, 'SIGTERM');
  }, 500).unref();
}
