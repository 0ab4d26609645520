import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { tethered } from './tethered.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const api = join(root, 'apps/api/dist');

/**
 * Serves the built application in demo mode on a new embedded database with demo data. It ends with this process and
 * leaves nothing behind.
 * @param {number} port
 */
export function demoServer(port) {
  if (!existsSync(join(api, 'main.js'))) throw new Error('The application is not built. Run: npm run build');
  const directory = mkdtempSync(join(tmpdir(), 'ersuchen-demo-'));
  const env = {
    ...process.env,
    DATABASE_URL: `sqlite:${join(directory, 'demo.sqlite')}`,
    STORAGE_DIR: join(directory, 'files'),
    AUTH_MODE: 'demo',
    HOST: '127.0.0.1',
    PORT: String(port),
    LOG_LEVEL: 'warn',
  };
  const seed = join(root, 'tooling/seed/main.ts');
  const { status, stderr } = spawnSync(process.execPath, [seed, 'demo'], {
    cwd: root,
    env,
    encoding: 'utf8',
  });
  if (status !== 0) {
    rmSync(directory, { recursive: true });
    throw new Error(`the demo data were not loaded (code ${status})\n${stderr}`);
  }
  return tethered(directory, process.execPath, [join(api, 'main.js')], env);
}

if (import.meta.main) {
  const port = Number(process.argv[2]);
  const server = demoServer(port);
  console.log(`http://127.0.0.1:${port}`);
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => void server.stop());
  process.exitCode = await server.exited;
  console.log(server.told());
}
