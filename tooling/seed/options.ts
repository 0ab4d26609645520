import { parseArgs } from 'node:util';
import { isCalendarDate } from '@ersuchen/domain';

export interface SeedOptions {
  readonly size: 'demo' | 'large';
  readonly seed: number;
  /** Cases of the large seed. */
  readonly cases: number;
  readonly databaseUrl: string;
  /** The day that dates are counted back from. */
  readonly today: string;
}

export const USAGE = `Usage: node tooling/seed/main.ts demo|large [--seed 23] [--cases 100000] [--database URL] [--today YYYY-MM-DD]
The database is DATABASE_URL when no --database is given, else sqlite:var/ersuchen.sqlite.`;

/** Reads the command line; throws an Error that says what is wrong with it. */
export function optionsFrom(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
  today: string,
): SeedOptions {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      seed: { type: 'string', default: '23' },
      cases: { type: 'string', default: '100000' },
      database: { type: 'string', default: env.DATABASE_URL ?? 'sqlite:var/ersuchen.sqlite' },
      today: { type: 'string', default: today },
    },
  });
  const [size, ...rest] = positionals;
  if ((size !== 'demo' && size !== 'large') || rest.length > 0) throw new Error('Say demo or large.');
  if (!isCalendarDate(values.today)) throw new Error('--today: not a date');
  return {
    size,
    seed: wholeNumber('--seed', values.seed, 0),
    cases: wholeNumber('--cases', values.cases, 100),
    databaseUrl: values.database,
    today: values.today,
  };
}

function wholeNumber(name: string, text: string, least: number): number {
  const number = Number(text);
  if (!Number.isSafeInteger(number) || number < least)
    throw new Error(`${name}: a whole number from ${least}`);
  return number;
}
