/** A program that watches files and goes on until it is stopped. */
export interface Watcher {
  readonly name: string;
  readonly program: string;
  readonly args: readonly string[];
  readonly folder: string;
  /** The line by which it says that its first result is there; without one, nobody waits for it. */
  readonly ready?: RegExp;
  /** Watchers whose first result it needs. */
  readonly after?: readonly string[];
}

const compiler = (name: string, folder: string): Watcher => ({
  name,
  program: 'tsc',
  args: ['-p', 'tsconfig.build.json', '--watch', '--preserveWatchOutput'],
  folder,
  ready: /Watching for file changes/,
});

export const watchers: readonly Watcher[] = [
  compiler('domain', 'packages/domain'),
  compiler('api', 'apps/api'),
  {
    name: 'server',
    program: process.execPath,
    args: ['--watch', '--watch-preserve-output', 'apps/api/dist/main.js'],
    folder: '.',
    after: ['domain', 'api'],
  },
  { name: 'codegen', program: process.execPath, args: ['tooling/run/dev/codegen.ts'], folder: '.' },
  { name: 'page', program: 'vite', args: ['--clearScreen', 'false'], folder: 'apps/dashboard' },
];
