import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from './command.ts';
import type { Outcome } from './outcome.ts';
import { type VitestReport, vitestOutcome } from './vitest-report.ts';

/**
 * Runs the tests of a workspace and counts them.
 *
 * @param without patterns of test files that are left out
 */
export async function vitest(
  folder: string,
  env: Readonly<Record<string, string>> = {},
  without: readonly string[] = [],
): Promise<Outcome> {
  const place = mkdtempSync(join(tmpdir(), 'ersuchen-report-'));
  try {
    const file = join(place, 'report.json');
    const args = ['run', '--reporter=dot', '--reporter=json', `--outputFile=${file}`];
    args.push(...without.map((pattern) => `--exclude=${pattern}`));
    const { code, output } = await run({ program: 'vitest', args, folder, env });
    const report = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as VitestReport) : null;
    return vitestOutcome(folder, report, code, output);
  } finally {
    rmSync(place, { recursive: true });
  }
}

/** The tests of a workspace that cannot run here, counted without running them. */
export async function vitestSkipped(folder: string, remark: string): Promise<Outcome> {
  const { output } = await run({ program: 'vitest', args: ['list', '--json'], folder });
  const tests = JSON.parse(output.slice(output.indexOf('['))) as readonly unknown[];
  return { passed: 0, skipped: tests.length, failures: [], remark };
}
