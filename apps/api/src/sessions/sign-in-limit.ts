const WINDOW_MS = 10 * 60_000;
const FAILURES = 30;
const ADDRESSES = 10_000;

const failures = new Map<string, number[]>();

/** When this address may try again: now, unless it failed 30 times within ten minutes. */
export function allowedAt(address: string, now: number): number {
  const recent = (failures.get(address) ?? []).filter((at) => at > now - WINDOW_MS);
  const oldest = recent.at(-FAILURES);
  return oldest === undefined ? now : oldest + WINDOW_MS;
}

/** Counts a failed sign-in of this address. */
export function remember(address: string, now: number): void {
  if (failures.size >= ADDRESSES) failures.delete(failures.keys().next().value ?? '');
  failures.set(address, [...(failures.get(address) ?? []).slice(-FAILURES + 1), now]);
}

export const forget = (address: string): boolean => failures.delete(address);
