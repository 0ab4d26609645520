import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

/** The stored bytes are not what was written: changed, cut, put under another name, or sealed with another key. */
export class FileDamaged extends Error {
  constructor() {
    super('the file is damaged');
  }
}

const MAGIC = Buffer.from('ERS1');
const PREFIX_BYTES = 7;
const HEADER_BYTES = MAGIC.length + PREFIX_BYTES;
const TAG_BYTES = 16;
export const SEGMENT_BYTES = 65_536;

/**
 * AES-256-GCM in segments of 64 KiB, each with its number and an end mark in the nonce: a segment changed, moved or
 * missing is noticed, also at the end. The name is bound too, so that files cannot be swapped.
 */
export function seal(key: Uint8Array, name: string, plain: Uint8Array): Buffer {
  const prefix = randomBytes(PREFIX_BYTES);
  const parts: Uint8Array[] = [MAGIC, prefix];
  const count = segmentCount(plain.length);
  for (let index = 0; index < count; index += 1) {
    const cipher = createCipheriv('aes-256-gcm', key, nonce(prefix, index, index === count - 1));
    cipher.setAAD(Buffer.from(name));
    const segment = plain.subarray(index * SEGMENT_BYTES, (index + 1) * SEGMENT_BYTES);
    parts.push(cipher.update(segment), cipher.final(), cipher.getAuthTag());
  }
  return Buffer.concat(parts);
}

/** Throws FileDamaged unless every byte is as it was sealed under this key and name. */
export function openSealed(key: Uint8Array, name: string, sealed: Uint8Array): Buffer {
  const header = Buffer.from(sealed.subarray(0, HEADER_BYTES));
  if (header.length < HEADER_BYTES || !header.subarray(0, MAGIC.length).equals(MAGIC)) {
    throw new FileDamaged();
  }
  const body = sealed.subarray(HEADER_BYTES);
  const step = SEGMENT_BYTES + TAG_BYTES;
  const count = Math.max(1, Math.ceil(body.length / step));
  const parts: Buffer[] = [];
  for (let index = 0; index < count; index += 1) {
    const segment = body.subarray(index * step, (index + 1) * step);
    const at = nonce(header.subarray(MAGIC.length), index, index === count - 1);
    parts.push(openedSegment(key, at, name, segment));
  }
  return Buffer.concat(parts);
}

function openedSegment(key: Uint8Array, at: Buffer, name: string, segment: Uint8Array): Buffer {
  if (segment.length < TAG_BYTES) throw new FileDamaged();
  const split = segment.length - TAG_BYTES;
  const decipher = createDecipheriv('aes-256-gcm', key, at, { authTagLength: TAG_BYTES });
  decipher.setAAD(Buffer.from(name));
  decipher.setAuthTag(segment.subarray(split));
  try {
    return Buffer.concat([decipher.update(segment.subarray(0, split)), decipher.final()]);
  } catch {
    throw new FileDamaged();
  }
}

/** An empty file is one empty segment. */
const segmentCount = (bytes: number): number => Math.max(1, Math.ceil(bytes / SEGMENT_BYTES));

function nonce(prefix: Uint8Array, index: number, isLast: boolean): Buffer {
  const bytes = Buffer.alloc(12);
  bytes.set(prefix, 0);
  bytes.writeUInt32BE(index, PREFIX_BYTES);
  bytes[11] = isLast ? 1 : 0;
  return bytes;
}
