import { describe, expect, it } from 'vitest';
import { optionsFrom } from './options.ts';

const TODAY = '2026-11-22';

describe('the command line', () => {
  it('takes size, seed, cases, day and database', () => {
    const args = [
      'large',
      '--seed',
      '7',
      '--cases',
      '2000',
      '--database',
      'mysql://h/db',
      '--today',
      '2026-01-05',
    ];
    expect(optionsFrom(args, {}, TODAY)).toEqual({
      size: 'large',
      seed: 7,
      cases: 2000,
      databaseUrl: 'mysql://h/db',
      today: '2026-01-05',
    });
  });

  it('takes the database from the environment when it names none', () => {
    expect(optionsFrom(['demo'], { DATABASE_URL: 'mysql://h/env' }, TODAY).databaseUrl).toBe('mysql://h/env');
    expect(optionsFrom(['demo'], {}, TODAY).databaseUrl).toBe('sqlite:var/ersuchen.sqlite');
  });

  it.each([
    [],
    ['huge'],
    ['demo', 'large'],
    ['large', '--cases', '1.5'],
    ['large', '--cases', '5'],
    ['demo', '--today', '2026-02-30'],
  ])('refuses %j %j %j', (...args) => {
    expect(() => optionsFrom(args.filter(Boolean), {}, TODAY)).toThrow();
  });
});
