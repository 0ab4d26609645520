import { expect, test } from 'vitest';
import { aCase } from '../test/case-kit.ts';
import type { CaseFacts } from './facts.ts';
import { compareUrgency, urgencyOf } from './urgency.ts';

const urgency = (facts: Partial<CaseFacts>) => urgencyOf(aCase('READY', facts));

test('every reason is named with its days', () => {
  const facts = { removalOn: '2026-03-12', inDetention: true, receivedOn: '2026-01-10' };
  expect(urgency(facts).reasons).toEqual([
    { code: 'REMOVAL_DATE', days: 11, date: '2026-03-12' },
    { code: 'DETENTION', days: null, date: null },
    { code: 'WAITING', days: 50, date: '2026-01-10' },
  ]);
});

test('a removal date goes before detention, detention before waiting', () => {
  const inOrder = [
    { removalOn: '2026-02-27' },
    { removalOn: '2026-03-05', inDetention: true },
    { removalOn: '2026-09-01' },
    { inDetention: true, receivedOn: '2025-01-01' },
    { inDetention: true, receivedOn: '2026-02-20' },
    { receivedOn: '2015-01-01' },
    { receivedOn: '2026-02-20' },
    { receivedOn: null },
  ].map(urgency);
  expect(inOrder.toReversed().sort(compareUrgency)).toEqual(inOrder);
});
