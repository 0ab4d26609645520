export interface Failure {
  readonly name: string;
  readonly message: string;
}

export interface Outcome {
  readonly passed: number;
  readonly skipped: number;
  /** Each failed test once; their number is the number of failed tests. */
  readonly failures: readonly Failure[];
  /** Why tests were skipped, for the reader. */
  readonly remark?: string;
}

export const nothing: Outcome = { passed: 0, skipped: 0, failures: [] };

export const sum = (outcomes: readonly Outcome[]): Outcome =>
  outcomes.reduce(
    (total, one) => ({
      passed: total.passed + one.passed,
      skipped: total.skipped + one.skipped,
      failures: [...total.failures, ...one.failures],
    }),
    nothing,
  );

/** The last line of every run, as continuous integration reads it. */
export function tally({ passed, failures, skipped }: Outcome): string {
  const ran = `${passed} passed, ${failures.length} failed`;
  return skipped > 0 ? `${ran}, ${skipped} skipped` : ran;
}

/** Nothing failed, and something ran. */
export const isGood = ({ passed, failures }: Outcome): boolean => failures.length === 0 && passed > 0;
