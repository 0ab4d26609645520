import type { Failure, Outcome } from './outcome.ts';

interface Problem {
  readonly message?: string;
}

interface Spec {
  readonly title: string;
  readonly tests: readonly {
    readonly status: 'expected' | 'unexpected' | 'flaky' | 'skipped';
    readonly results: readonly { readonly errors: readonly Problem[] }[];
  }[];
}

interface Suite {
  readonly title: string;
  readonly specs?: readonly Spec[];
  readonly suites?: readonly Suite[];
}

/** The part of Playwright's JSON report that counts. */
export interface PlaywrightReport {
  readonly suites: readonly Suite[];
  readonly errors: readonly Problem[];
}

/** Counts tests; a test that passed only when repeated failed. What went wrong outside the tests is one failure each. */
export function playwrightOutcome(report: PlaywrightReport | null, code: number, output: string): Outcome {
  const tests = named(report?.suites ?? []);
  const failures: Failure[] = tests
    .filter(({ status }) => status === 'unexpected' || status === 'flaky')
    .map(({ name, message }) => ({ name, message }));
  for (const { message } of report?.errors ?? []) {
    failures.push({ name: 'Playwright', message: [message, output].join('\n') });
  }
  if (code !== 0 && failures.length === 0) {
    failures.push({ name: `Playwright ended with code ${code}`, message: output });
  }
  return {
    passed: tests.filter(({ status }) => status === 'expected').length,
    skipped: tests.filter(({ status }) => status === 'skipped').length,
    failures,
  };
}

/** How many tests a report lists, whether they ran or not. */
export const journeysIn = (report: PlaywrightReport | null): number => named(report?.suites ?? []).length;

function named(suites: readonly Suite[], above = '') {
  return suites.flatMap((suite): { name: string; status: string; message: string }[] => {
    const path = above ? `${above} › ${suite.title}` : suite.title;
    const own = (suite.specs ?? []).flatMap((spec) =>
      spec.tests.map((test) => ({
        name: `${path} › ${spec.title}`,
        status: test.status,
        message: (test.results.at(-1)?.errors ?? []).map((error) => error.message ?? '').join('\n'),
      })),
    );
    return [...own, ...named(suite.suites ?? [], path)];
  });
}
