import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

export interface Target {
  readonly name: string;
  readonly url: string;
  stop(): void;
}

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Starts the three targets on the same database, each in a process of its own. */
export async function startTargets(databaseUrl: string): Promise<Target[]> {
  execFileSync(here('../../node_modules/.bin/tsc'), ['-p', here('usual/tsconfig.json')], {
    stdio: 'inherit',
  });
  return [
    await started('limit', [here('limit.ts'), databaseUrl]),
    await started('ours', [here('../../apps/api/dist/main.js')], {
      DATABASE_URL: databaseUrl,
      AUTH_MODE: 'password',
      // What is measured is answering; letters are made and sent by another process.
      BACKGROUND: 'off',
      PORT: '0',
    }),
    await started('usual', [here('../../node_modules/.cache/ersuchen-bench/usual/main.js'), databaseUrl]),
  ];
}

async function started(
  name: string,
  args: readonly string[],
  env: Record<string, string> = {},
): Promise<Target> {
  const child = spawn(process.execPath, args, {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  process.once('exit', () => child.kill());
  return { name, url: await addressOf(child, name), stop: () => child.kill() };
}

/** The first address that the process prints. */
function addressOf(child: ChildProcess, name: string): Promise<string> {
  return new Promise((resolve, reject) => {
    if (!child.stdout) throw new Error(`${name}: no output`);
    createInterface({ input: child.stdout }).on('line', (line) => {
      const [url] = /http:\/\/[\w.:]+/.exec(line) ?? [];
      if (url) resolve(url);
    });
    child.once('exit', (code) => reject(new Error(`${name} ended with ${code} before it listened`)));
  });
}
