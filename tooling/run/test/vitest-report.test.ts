import { describe, expect, it } from 'vitest';
import { vitestOutcome } from './vitest-report.ts';

const test = (status: string) => ({ fullName: 'adds', status, failureMessages: ['expected 1 to be 2'] });
const file = (status: string, ...tests: string[]) => ({
  name: 'a.test.ts',
  status,
  message: 'Cannot find module',
  assertionResults: tests.map(test),
});

describe('a vitest report', () => {
  it('counts passed, failed and skipped tests', () => {
    const report = { testResults: [file('failed', 'passed', 'failed', 'skipped', 'todo')] };
    expect(vitestOutcome('apps/api', report, 1, '')).toEqual({
      passed: 1,
      skipped: 2,
      failures: [{ name: 'apps/api adds', message: 'expected 1 to be 2' }],
    });
  });

  it('counts a file that does not load as one failed test', () => {
    const report = { testResults: [file('failed'), file('passed', 'passed')] };
    const outcome = vitestOutcome('apps/api', report, 1, '');
    expect(outcome.passed).toBe(1);
    expect(outcome.failures).toEqual([{ name: 'a.test.ts', message: 'Cannot find module' }]);
  });

  it('counts a bad end after good tests, and a missing report, as a failed test', () => {
    const report = { testResults: [file('passed', 'passed')] };
    expect(vitestOutcome('apps/api', report, 1, 'Unhandled').failures).toHaveLength(1);
    expect(vitestOutcome('apps/api', null, 1, 'Unhandled').failures).toHaveLength(1);
  });
});
