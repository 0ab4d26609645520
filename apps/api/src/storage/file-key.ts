import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import type { Database } from '../database/database.ts';
import { insert, type Transaction } from '../database/transaction.ts';
import { FileKey } from './file-key.entity.ts';

/** A case or a meeting with its files. */
export interface KeyOwner {
  readonly kind: 'CASE' | 'MEETING';
  readonly id: string;
}

const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** The owner's key, made at the first file. */
export async function keyFor(database: Database, masterKey: Uint8Array, owner: KeyOwner): Promise<Buffer> {
  const known = await existingKey(database, masterKey, owner);
  if (known) return known;
  const key = randomBytes(KEY_BYTES);
  try {
    await database.transaction((tx) =>
      insert(tx, FileKey, {
        ownerId: owner.id,
        kind: owner.kind,
        wrappedKey: wrapped(masterKey, owner.id, key),
      }),
    );
    return key;
  } catch (error) {
    const meanwhile = await existingKey(database, masterKey, owner);
    if (meanwhile) return meanwhile;
    throw error;
  }
}

export async function existingKey(
  database: Database,
  masterKey: Uint8Array,
  owner: KeyOwner,
): Promise<Buffer | null> {
  const [row] = await database.rows<{ wrapped_key: string }>(
    'select wrapped_key from case_key where owner_id = ?',
    [owner.id],
  );
  return row ? unwrapped(masterKey, owner.id, row.wrapped_key) : null;
}

/** Nobody can read the owner's files any more, wherever copies of them lie. */
export async function deleteKey(tx: Transaction, owner: KeyOwner): Promise<void> {
  await tx.run('delete from case_key where owner_id = ?', [owner.id]);
}

function wrapped(masterKey: Uint8Array, ownerId: string, key: Buffer): string {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv('aes-256-gcm', masterKey, nonce);
  cipher.setAAD(Buffer.from(ownerId));
  const sealed = Buffer.concat([nonce, cipher.update(key), cipher.final(), cipher.getAuthTag()]);
  return sealed.toString('base64');
}

/** Throws when the master key is another one than the key was wrapped with. */
function unwrapped(masterKey: Uint8Array, ownerId: string, text: string): Buffer {
  const sealed = Buffer.from(text, 'base64');
  const decipher = createDecipheriv('aes-256-gcm', masterKey, sealed.subarray(0, NONCE_BYTES), {
    authTagLength: TAG_BYTES,
  });
  decipher.setAAD(Buffer.from(ownerId));
  decipher.setAuthTag(sealed.subarray(-TAG_BYTES));
  return Buffer.concat([decipher.update(sealed.subarray(NONCE_BYTES, -TAG_BYTES)), decipher.final()]);
}
