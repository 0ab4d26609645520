import { mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { newId } from '../database/id.ts';

/** Plain files by name; what they hold is no matter here. */
export interface Files {
  put(name: string, bytes: Uint8Array): Promise<void>;
  get(name: string): Promise<Uint8Array | null>;
  stat(name: string): Promise<{ readonly bytes: number } | null>;
  delete(name: string): Promise<void>;
}

/** `letters/01ABC/01DEF-9f8e`: parts of letters, digits and hyphens, so that no name leaves the directory. */
const NAME = /^[A-Za-z0-9][A-Za-z0-9-]*(\/[A-Za-z0-9][A-Za-z0-9-]*)*$/;

/** Files in a directory that is made when the first file comes. A file is there whole or not at all, also after a crash. */
export function directoryFiles(directory: string): Files {
  const pathOf = (name: string): string => {
    if (!NAME.test(name)) throw new Error('not a name of a stored file');
    return join(directory, name);
  };
  return {
    put: async (name, bytes) => {
      const path = pathOf(name);
      await mkdir(dirname(path), { recursive: true, mode: 0o700 });
      const temporary = `${path}.${newId()}.tmp`;
      try {
        await writeSynced(temporary, bytes);
        await rename(temporary, path);
      } catch (error) {
        await rm(temporary, { force: true });
        throw error;
      }
      await syncDirectory(dirname(path));
    },
    get: (name) => missingIsNull(readFile(pathOf(name))),
    stat: async (name) => {
      const found = await missingIsNull(stat(pathOf(name)));
      return found && { bytes: found.size };
    },
    delete: (name) => rm(pathOf(name), { force: true }),
  };
}

async function writeSynced(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'wx', 0o600);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** The new name itself must survive a power cut; Windows has no such call. */
async function syncDirectory(path: string): Promise<void> {
  if (process.platform === 'win32') return;
  const directory = await open(path, 'r');
  try {
    await directory.sync();
  } finally {
    await directory.close();
  }
}

async function missingIsNull<T>(work: Promise<T>): Promise<T | null> {
  try {
    return await work;
  } catch (error) {
    if ((error as { code?: unknown }).code === 'ENOENT') return null;
    throw error;
  }
}
