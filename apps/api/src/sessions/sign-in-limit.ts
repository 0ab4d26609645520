const WINDOW_MS = 10 * 60_000;
const FAILURES = 30;
const ADDRESSES = 10_000;

const failures = new Map<string, readonly number[]>();

/** When this address may try again: now, unless it failed 30 times within ten minutes. */
export function allowedAt(address: string, now: number): number {
  const oldest = recent(address, now).at(-FAILURES);
  return oldest === undefined ? now : oldest + WINDOW_MS;
}

/** Counts a try of this address as failed before its end is known: tries at the same time count, too. */
export function remember(address: string, now: number): void {
  if (failures.size >= ADDRESSES) failures.delete(failures.keys().next().value ?? '');
  failures.set(address, [...recent(address, now), now]);
}

/** Takes back a try that succeeded. The others stay: who knows one password must not guess the next one sooner. */
export function takeBack(address: string, at: number): void {
  const known = failures.get(address) ?? [];
  failures.set(address, known.toSpliced(known.lastIndexOf(at), known.includes(at) ? 1 : 0));
}

const recent = (address: string, now: number): readonly number[] =>
  (failures.get(address) ?? []).filter((at) => at > now - WINDOW_MS);
