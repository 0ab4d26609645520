import type { Database } from '../database/database.ts';
import { directoryFiles } from './directory-files.ts';
import { existingKey, type KeyOwner, keyFor } from './file-key.ts';
import { openSealed, seal } from './sealed-bytes.ts';

/** Whose key a file lies under: deleting that key makes all its files unreadable, in backups too. */
export type { KeyOwner } from './file-key.ts';

/** Where files are kept: encrypted, each under the key of its case or meeting. Names are ids and hashes, never words. */
export interface Storage {
  /** Writes the whole file or nothing; an existing file of this name is replaced. */
  put(owner: KeyOwner, name: string, bytes: Uint8Array): Promise<void>;
  /** Throws FileMissing when there is no such file or its key was deleted, FileDamaged when it was changed. */
  get(owner: KeyOwner, name: string): Promise<Uint8Array>;
  /** How many bytes lie in the place, encrypted; null when there is no such file. */
  stat(name: string): Promise<{ readonly bytes: number } | null>;
  /** Deleting what is not there is no mistake. */
  delete(name: string): Promise<void>;
}

/** The file is not there, or its key is not. */
export class FileMissing extends Error {
  constructor() {
    super('the file is missing');
  }
}

/** The storage in a directory, with keys wrapped by the master key. */
export function openStorage(database: Database, directory: string, masterKey: Uint8Array): Storage {
  const files = directoryFiles(directory);
  return {
    put: async (owner, name, bytes) => {
      const key = await keyFor(database, masterKey, owner);
      await files.put(name, seal(key, name, bytes));
    },
    get: async (owner, name) => {
      const key = await existingKey(database, masterKey, owner);
      const sealed = key && (await files.get(name));
      if (!sealed) throw new FileMissing();
      return openSealed(key, name, sealed);
    },
    stat: files.stat,
    delete: files.delete,
  };
}
