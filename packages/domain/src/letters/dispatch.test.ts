import { describe, expect, test } from 'vitest';
import { dispatchWay, isReadInAccount, type Reach } from './dispatch.ts';

const reach: Reach = {
  chosen: 'EMAIL_NOTICE',
  addressKnown: true,
  readsInAccount: true,
  mail: 'ENCRYPTED',
};

describe('the way of a letter', () => {
  test.each([
    ['a notice to somebody with address and account', {}, 'EMAIL_NOTICE'],
    ['without a mail server', { mail: 'OFF' }, 'PRINT'],
    ['without a mail address', { addressKnown: false }, 'PRINT'],
    ['a notice to somebody who cannot read the letter online', { readsInAccount: false }, 'PRINT'],
    ['post by choice', { chosen: 'PRINT' }, 'PRINT'],
    [
      'the letter itself over a verified connection',
      { chosen: 'EMAIL_WITH_LETTER', readsInAccount: false },
      'EMAIL_WITH_LETTER',
    ],
    [
      'the letter itself over an open connection, but with an account',
      { chosen: 'EMAIL_WITH_LETTER', mail: 'OPEN' },
      'EMAIL_NOTICE',
    ],
    [
      'the letter itself over an open connection',
      { chosen: 'EMAIL_WITH_LETTER', mail: 'OPEN', readsInAccount: false },
      'PRINT',
    ],
  ] satisfies [string, Partial<Reach>, string][])('%s', (_case, change, way) => {
    expect(dispatchWay({ ...reach, ...change })).toBe(way);
  });

  test('minutes are not read in an account, invitations are', () => {
    expect(isReadInAccount('MINUTES', 'RECIPIENTS')).toBe(false);
    expect(isReadInAccount('INVITATION', 'RECIPIENTS')).toBe(true);
  });

  test('a former authority reads that its competence ended, and nothing of the case', () => {
    expect(isReadInAccount('COMPETENCE_ENDED', 'FORMER_AUTHORITY')).toBe(true);
    expect(isReadInAccount('REQUEST', 'FORMER_AUTHORITY')).toBe(false);
  });
});
