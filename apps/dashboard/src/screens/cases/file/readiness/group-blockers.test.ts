import { expect, it } from 'vitest';
import { type FoundBlocker, groupBlockers } from './group-blockers.ts';

const aBlocker = (code: string, more: Partial<FoundBlocker> = {}): FoundBlocker => ({
  code,
  personId: null,
  ground: null,
  days: null,
  overridden: false,
  overrideReason: null,
  ...more,
});

it('puts blockers of one kind together and the overridden ones last', () => {
  const groups = groupBlockers([
    aBlocker('FINDING_OPEN', { personId: 'p1', ground: 'A3', overridden: true }),
    aBlocker('CASE_NOTE_MISSING'),
    aBlocker('FINDING_OPEN', { personId: 'p1', ground: 'R2' }),
    aBlocker('FINDING_OPEN', { personId: 'p2', ground: 'R2' }),
  ]);
  expect(groups.map(({ code, blockers }) => [code, blockers.length])).toEqual([
    ['CASE_NOTE_MISSING', 1],
    ['FINDING_OPEN', 2],
    ['FINDING_OPEN', 1],
  ]);
  expect(groups.at(-1)?.blockers[0]?.overridden).toBe(true);
});
