import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from './pinned-node.mjs';

interface LockedPackage {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
  packages: Readonly<Record<string, LockedPackage>>;
};

/** Where Node would look for `name` from a package's folder, nearest first. */
function places(folder: string, name: string): readonly string[] {
  const parts = folder === '' ? [] : folder.split('/');
  return Array.from({ length: parts.length + 1 }, (_, cut) =>
    [...parts.slice(0, parts.length - cut), 'node_modules', name].join('/'),
  );
}

/**
 * Their builds for other platforms than Linux on x64 are not in the registry that the lock file was made with. npm ci
 * installs without them; letters are then made on Linux only (README), and the canvas is for development.
 */
const BUILT_FOR_LINUX_ONLY = ['@myriaddreamin/typst-ts-node-compiler', '@napi-rs/canvas'];

describe('the lock file', () => {
  it('locks what its packages ask for on every platform, without which npm ci refuses to install', () => {
    const missing = Object.entries(packages).flatMap(([folder, one]) =>
      Object.keys({ ...one.dependencies, ...one.optionalDependencies })
        .filter(
          (name) => !BUILT_FOR_LINUX_ONLY.some((built) => folder.endsWith(built) && name.startsWith(built)),
        )
        .filter((name) => !places(folder, name).some((place) => place in packages))
        .map((name) => `${name}, for ${folder}`),
    );
    expect(missing).toEqual([]);
  });
});
