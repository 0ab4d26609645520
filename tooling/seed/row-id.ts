import type { Random } from './random.ts';

const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A row's id in the form the API gives (ULID), from a moment and repeatable chance. */
export function rowId(instant: string, random: Random): string {
  let id = timePart(Date.parse(instant));
  for (let i = 0; i < 16; i += 1) id += LETTERS[random.int(0, 31)];
  return id;
}

/** The ten letters that carry the milliseconds since 1970. */
export function timePart(milliseconds: number): string {
  let rest = milliseconds;
  let text = '';
  for (let i = 0; i < 10; i += 1) {
    text = `${LETTERS[rest % 32]}${text}`;
    rest = Math.floor(rest / 32);
  }
  return text;
}
