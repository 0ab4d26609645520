import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from './command.ts';
import type { Outcome } from './outcome.ts';
import { journeysIn, type PlaywrightReport, playwrightOutcome } from './playwright-report.ts';

/** Runs the journeys in a browser and counts them. */
export async function journeys(chromium: string): Promise<Outcome> {
  const { report, code, output } = await playwright([], { CHROMIUM: chromium });
  return playwrightOutcome(report, code, output);
}

/** The journeys that cannot run here, counted without a browser. */
export async function journeysSkipped(remark: string): Promise<Outcome> {
  const { report } = await playwright(['--list'], {});
  return { passed: 0, skipped: journeysIn(report), failures: [], remark };
}

async function playwright(more: readonly string[], env: Readonly<Record<string, string>>) {
  const place = mkdtempSync(join(tmpdir(), 'ersuchen-report-'));
  try {
    const file = join(place, 'report.json');
    const { code, output } = await run({
      program: 'playwright',
      args: ['test', '--config=e2e/playwright.config.ts', '--reporter=json', ...more],
      folder: 'tooling',
      env: { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: file },
    });
    const report = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as PlaywrightReport) : null;
    return { report, code, output };
  } finally {
    rmSync(place, { recursive: true });
  }
}
