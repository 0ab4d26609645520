/** After so many tries a letter has failed; the office sees it and decides. */
export const MOST_ATTEMPTS = 8;

const FIRST_MS = 30_000;
const LONGEST_MS = 2 * 3_600_000;

/**
 * How long a letter waits after its nth try: twice as long each time, up to two hours, half of it by chance, so that
 * many letters do not come back together. `chance` is from 0 to 1.
 */
export function backOffMs(attempts: number, chance: number): number {
  const whole = Math.min(FIRST_MS * 2 ** (attempts - 1), LONGEST_MS);
  return Math.round(whole * (0.5 + chance / 2));
}
