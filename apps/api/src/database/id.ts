import { randomFillSync } from 'node:crypto';
import { monotonicFactory } from 'ulid';

const bytes = new Uint8Array(4096);
let used = bytes.length;

/** A fraction below 1 for one of ulid's 5-bit characters; the random bytes are drawn in one call for many ids. */
function fraction(): number {
  if (used === bytes.length) {
    randomFillSync(bytes);
    used = 0;
  }
  const byte = bytes[used] ?? 0;
  bytes[used] = 0;
  used += 1;
  return byte / 256;
}

const next = monotonicFactory(fraction);

/**
 * A new row's id: 48 bits of time and 80 random bits as 26 characters. Those of one process lie in the order they were
 * made, also within a millisecond.
 */
export const newId = (): string => next();
