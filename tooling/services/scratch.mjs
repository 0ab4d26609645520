import { mkdtempSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const MEMORY = '/dev/shm';
const ENOUGH_BYTES = 2 * 1024 ** 3;

/**
 * A new directory for a database that need not outlive its process. `small`: in memory where there is room, which makes
 * creating tables several times as fast. Its path is short, for a unix socket's may have about 100 characters.
 * @param {string} name
 * @param {boolean} small
 */
export function scratchDirectory(name, small) {
  const parent = small && hasRoom() ? MEMORY : tmpdir().length > 60 ? '/tmp' : tmpdir();
  return mkdtempSync(join(parent, `ersuchen-${name}-`));
}

function hasRoom() {
  try {
    const { bavail, bsize } = statfsSync(MEMORY);
    return bavail * bsize >= ENOUGH_BYTES;
  } catch {
    return false;
  }
}
