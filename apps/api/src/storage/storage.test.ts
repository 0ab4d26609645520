import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../database/id.ts';
import { type TestDatabase, testDatabase } from '../test/test-database.ts';
import { deleteKey, type KeyOwner } from './file-key.ts';
import { FileDamaged, openSealed, SEGMENT_BYTES, seal } from './sealed-bytes.ts';
import { FileMissing, openStorage, type Storage } from './storage.ts';

const key = new Uint8Array(32).fill(3);
const bytesOf = (length: number) => Uint8Array.from({ length }, (_, index) => index % 251);

describe('a sealed file', () => {
  it.each([0, 1, SEGMENT_BYTES - 1, SEGMENT_BYTES, SEGMENT_BYTES + 1, 3 * SEGMENT_BYTES + 7])(
    'of %i bytes opens as it was',
    (length) => {
      const plain = bytesOf(length);
      expect(openSealed(key, 'a', seal(key, 'a', plain))).toEqual(Buffer.from(plain));
    },
  );

  it('shows when it was changed, cut, extended, reordered, renamed or sealed with another key', () => {
    const sealed = seal(key, 'a', bytesOf(2 * SEGMENT_BYTES));
    const header = sealed.subarray(0, 11);
    const step = SEGMENT_BYTES + 16;
    const [first, second] = [sealed.subarray(11, 11 + step), sealed.subarray(11 + step)];
    const broken = [
      Buffer.concat([header, second, first]),
      Buffer.concat([header, first]),
      sealed.subarray(0, -1),
      Buffer.concat([sealed, Buffer.from([0])]),
      Buffer.concat([sealed, first]),
      sealed.subarray(0, 5),
      Buffer.alloc(0),
      ...[0, 5, 11, 400, sealed.length - 1].map((at) => {
        const copy = Buffer.from(sealed);
        copy[at] = (copy[at] ?? 0) ^ 1;
        return copy;
      }),
    ];
    for (const bytes of broken) expect(() => openSealed(key, 'a', bytes)).toThrow(FileDamaged);
    expect(() => openSealed(key, 'b', sealed)).toThrow(FileDamaged);
    expect(() => openSealed(new Uint8Array(32).fill(4), 'a', sealed)).toThrow(FileDamaged);
  });
});

describe('the storage', () => {
  let test: TestDatabase;
  let storage: Storage;
  const directory = mkdtempSync(join(tmpdir(), 'ersuchen-storage-'));
  const owner = (): KeyOwner => ({ kind: 'CASE', id: newId() });
  const secret = Buffer.from('Farid Rezai '.repeat(20));
  beforeAll(async () => {
    test = await testDatabase();
    storage = openStorage(test.database, directory, key);
  });
  afterAll(async () => {
    await test.drop();
    rmSync(directory, { recursive: true });
  });

  it('gives back what was put in, and holds none of it in the clear', async () => {
    const mine = owner();
    await storage.put(mine, 'letters/one/two', secret);
    expect(Buffer.from(await storage.get(mine, 'letters/one/two'))).toEqual(secret);
    expect((await storage.stat('letters/one/two'))?.bytes).toBeGreaterThan(secret.length);
    expect(readdirSync(join(directory, 'letters', 'one'))).toEqual(['two']);
    expect(readFileSync(join(directory, 'letters', 'one', 'two')).includes('Farid')).toBe(false);
  });

  it('does not open the file of one case with the key of another', async () => {
    const [mine, yours] = [owner(), owner()];
    await storage.put(mine, 'letters/mine', secret);
    await storage.put(yours, 'letters/yours', secret);
    await expect(storage.get(yours, 'letters/mine')).rejects.toThrow(FileDamaged);
    await expect(storage.get(owner(), 'letters/mine')).rejects.toThrow(FileMissing);
  });

  it('cannot open a file, or a copy of it, once the key is deleted, and starts anew with another key', async () => {
    const mine = owner();
    await storage.put(mine, 'letters/gone', secret);
    const copy = readFileSync(join(directory, 'letters', 'gone'));
    await test.database.transaction((tx) => deleteKey(tx, mine));
    await expect(storage.get(mine, 'letters/gone')).rejects.toThrow(FileMissing);
    await storage.put(mine, 'letters/new', secret);
    writeFileSync(join(directory, 'letters', 'gone'), copy);
    await expect(storage.get(mine, 'letters/gone')).rejects.toThrow(FileDamaged);
  });

  it('makes one key for a case, also when its first files come at once', async () => {
    const mine = owner();
    const names = Array.from({ length: 12 }, (_, index) => `many/${index}`);
    await Promise.all(names.map((name) => storage.put(mine, name, secret)));
    for (const name of names) expect(Buffer.from(await storage.get(mine, name))).toEqual(secret);
  });

  it('cannot read anything with another master key', async () => {
    const mine = owner();
    await storage.put(mine, 'letters/master', secret);
    const other = openStorage(test.database, directory, new Uint8Array(32).fill(9));
    await expect(other.get(mine, 'letters/master')).rejects.toThrow();
  });

  it('takes no name that leaves its directory, and deletes what is not there without a word', async () => {
    for (const name of ['../x', '/etc/passwd', 'a/../b', 'a//b', '', 'a b', 'ä', '.hidden', 'a\\b']) {
      await expect(storage.put(owner(), name, secret)).rejects.toThrow('name');
      await expect(storage.stat(name)).rejects.toThrow('name');
    }
    await storage.delete('never/there');
    expect(await storage.stat('never/there')).toBeNull();
  });
});
