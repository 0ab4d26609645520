import { describe, expect, it } from 'vitest';
import { journeysIn, playwrightOutcome } from './playwright-report.ts';

const spec = (title: string, status: 'expected' | 'unexpected' | 'flaky' | 'skipped') => ({
  title,
  tests: [
    { status, results: [{ errors: [{ message: 'first try' }] }, { errors: [{ message: 'no button' }] }] },
  ],
});
const report = {
  errors: [],
  suites: [
    {
      title: 'agenda.spec.ts',
      specs: [spec('publishes', 'expected')],
      suites: [{ title: 'office', specs: [spec('orders', 'unexpected'), spec('waits', 'skipped')] }],
    },
  ],
};

describe('a Playwright report', () => {
  it('counts tests at every depth and names the failed one by its path', () => {
    expect(playwrightOutcome(report, 1, '')).toEqual({
      passed: 1,
      skipped: 1,
      failures: [{ name: 'agenda.spec.ts › office › orders', message: 'no button' }],
    });
    expect(journeysIn(report)).toBe(3);
  });

  it('counts a test that passed only when repeated as failed', () => {
    const flaky = { errors: [], suites: [{ title: 'a', specs: [spec('waits', 'flaky')] }] };
    expect(playwrightOutcome(flaky, 0, '').failures).toHaveLength(1);
  });

  it('counts what went wrong outside the tests', () => {
    const broken = { errors: [{ message: 'server did not start' }], suites: [] };
    expect(playwrightOutcome(broken, 1, 'no such file').failures).toEqual([
      { name: 'Playwright', message: 'server did not start\nno such file' },
    ]);
    expect(playwrightOutcome(null, 1, 'no report').failures).toHaveLength(1);
  });
});
