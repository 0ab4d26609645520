import type { Failure, Outcome } from './outcome.ts';

/** The part of vitest's JSON report that counts. */
export interface VitestReport {
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly message: string;
    readonly assertionResults: readonly {
      readonly fullName: string;
      readonly status: string;
      readonly failureMessages: readonly string[];
    }[];
  }[];
}

/**
 * Counts tests. A file that failed outside its tests (it does not load, a hook threw) counts as one failed test, and so
 * does a run that ended badly although every test passed.
 */
export function vitestOutcome(
  workspace: string,
  report: VitestReport | null,
  code: number,
  output: string,
): Outcome {
  const files = report?.testResults ?? [];
  const tests = files.flatMap((file) => file.assertionResults);
  const failures: Failure[] = files.flatMap((file) => {
    const failed = file.assertionResults.filter((test) => test.status === 'failed');
    if (file.status === 'failed' && failed.length === 0) return [{ name: file.name, message: file.message }];
    return failed.map((test) => ({
      name: `${workspace} ${test.fullName}`,
      message: test.failureMessages.join('\n'),
    }));
  });
  if (code !== 0 && failures.length === 0) {
    failures.push({ name: `vitest in ${workspace} ended with code ${code}`, message: output });
  }
  const passed = tests.filter((test) => test.status === 'passed').length;
  const failed = tests.filter((test) => test.status === 'failed').length;
  return { passed, skipped: tests.length - passed - failed, failures };
}
