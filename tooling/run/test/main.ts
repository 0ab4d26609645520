import { chmodSync, rmSync } from 'node:fs';
import { parseArgs, stripVTControlCharacters } from 'node:util';
import { scratchDirectory } from '../../services/scratch.mjs';
import { endAll } from './command.ts';
import { isGood, type Outcome, sum, tally } from './outcome.ts';
import { chosen, inOrder } from './schedule.ts';
import { type Step, stepsOf } from './steps.ts';

const LONGEST_MESSAGE = 60;
/** A line of a stack that lies in somebody else's code. */
const FOREIGN_FRAME = /^\s+at .*(node_modules|node:|new Promise)/;

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    install: { type: 'boolean', default: false },
    mysql: { type: 'boolean', default: false },
  },
});

leaveNothingBehind();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => {
    endAll();
    process.exit(130);
  });
}

const all = stepsOf(values.install);
const names = values.only?.split(',') ?? all.map(({ name }) => name);
const steps = chosen(
  all,
  names.filter((name) => values.only || values.mysql || name !== 'api-mysql'),
);
const outcomes: Outcome[] = [];
await inOrder(steps, 2, async (step) => {
  const start = performance.now();
  const outcome = await outcomeOf(step);
  outcomes.push(outcome);
  print(step, outcome, (performance.now() - start) / 1000);
});

const total = sum(outcomes);
console.log(`\n${Math.round(performance.now() / 1000)} s`);
console.log(tally(total));
process.exitCode = total.failures.length > 0 ? 1 : 0;

/** All temporary files lie in one directory, open to servers under another account, and go with this process. */
function leaveNothingBehind(): void {
  const directory = scratchDirectory('run', true);
  chmodSync(directory, 0o1777);
  process.env.TMPDIR = directory;
  process.on('exit', () => rmSync(directory, { recursive: true, force: true, maxRetries: 3 }));
}

async function outcomeOf(step: Step): Promise<Outcome> {
  try {
    return await step.run();
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { passed: 0, skipped: 0, failures: [{ name: step.name, message }] };
  }
}

function print(step: Step, outcome: Outcome, seconds: number): void {
  const sign = isGood(outcome) ? '✓' : outcome.failures.length > 0 ? '✗' : '–';
  console.log(`${sign} ${step.name.padEnd(12)} ${seconds.toFixed(1).padStart(6)} s  ${tally(outcome)}`);
  if (outcome.remark) console.log(`  ${outcome.remark}`);
  for (const { name, message } of outcome.failures) {
    const lines = stripVTControlCharacters(message)
      .trim()
      .split('\n')
      .filter((line) => !FOREIGN_FRAME.test(line));
    console.log(`\n  ✗ ${name}`);
    for (const line of lines.slice(0, LONGEST_MESSAGE)) console.log(`    ${line}`);
    if (lines.length > LONGEST_MESSAGE) console.log(`    … ${lines.length - LONGEST_MESSAGE} more lines`);
    console.log();
  }
}
