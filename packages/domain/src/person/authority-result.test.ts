import { describe, expect, test } from 'vitest';
import { aPerson } from '../test/case-kit.ts';
import { authorityResultOf } from './authority-result.ts';
import type { AuthorityDecision, AuthorityIntent } from './states.ts';

const intending = (...intents: (AuthorityIntent | null)[]) =>
  intents.map((intent) => aPerson({ state: 'REQUEST', intent }));
const decided = (...finals: (AuthorityDecision | null)[]) =>
  finals.map((final) => aPerson({ state: 'REQUEST', final }));

describe('what became of the requests of a case', () => {
  test('is nothing when nobody has a request', () => {
    expect(authorityResultOf([aPerson({ state: 'NO_REQUEST' })])).toBeNull();
  });

  test.each([
    [[null, 'INTENDS_FOLLOW'], 'AWAITED'],
    [['INTENDS_FOLLOW', 'INTENDS_FOLLOW'], 'INTENDS_FOLLOW'],
    [['INTENDS_FOLLOW', 'INTENDS_NOT_FOLLOW'], 'INTENDS_PARTLY'],
    [['INTENDS_NOT_FOLLOW'], 'INTENDS_NOT_FOLLOW'],
  ] as const)('of intentions %j is %s', (intents, result) => {
    expect(authorityResultOf(intending(...intents))).toBe(result);
  });

  test.each([
    [['GRANTED', 'GRANTED'], 'GRANTED'],
    [['GRANTED', 'GRANTED_WITH_CONDITIONS'], 'GRANTED_WITH_CONDITIONS'],
    [['GRANTED', 'REFUSED'], 'PARTLY_GRANTED'],
    [['REFUSED', 'MOOT'], 'REFUSED'],
    [['GRANTED', 'MOOT'], 'GRANTED'],
    [['MOOT'], 'MOOT'],
    [['GRANTED', null], 'AWAITED'],
  ] as const)('of decisions %j is %s', (finals, result) => {
    expect(authorityResultOf(decided(...finals))).toBe(result);
  });

  test('does not count persons without a request', () => {
    expect(authorityResultOf([aPerson({ state: 'NO_REQUEST' }), ...decided('REFUSED')])).toBe('REFUSED');
  });
});
