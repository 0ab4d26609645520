import type { Random } from '../random.ts';
import { timePart } from '../row-id.ts';

const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Ids by the million: as `rowId`, from fewer draws. One of them keeps the last time it was asked for. */
export class QuickId {
  readonly #random: Random;
  #instant = '';
  #time = '';

  constructor(random: Random) {
    this.#random = random;
  }

  at(instant: string): string {
    if (instant !== this.#instant) {
      this.#instant = instant;
      this.#time = timePart(Date.parse(instant));
    }
    return this.#time + this.#letters(6) + this.#letters(6) + this.#letters(4);
  }

  /** At most six, from one draw of 32 bits. */
  #letters(count: number): string {
    let bits = Math.floor(this.#random.next() * 1_073_741_824);
    let text = '';
    for (let i = 0; i < count; i += 1) {
      text += LETTERS[bits & 31];
      bits >>>= 5;
    }
    return text;
  }
}
