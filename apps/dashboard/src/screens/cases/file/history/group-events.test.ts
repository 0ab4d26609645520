import { describe, expect, it } from 'vitest';
import { groupEvents } from './group-events.ts';

const anEvent = (action: string, seq: number, more: { actorName?: string; toState?: string } = {}) => ({
  action,
  seq,
  actorName: 'Frau Brandt',
  fromState: 'PRE_CHECK',
  toState: 'PRE_CHECK',
  ...more,
});

const shape = (events: readonly ReturnType<typeof anEvent>[]) =>
  groupEvents(events).map((group) => group.map(({ action, seq }) => `${seq} ${action}`));

describe('the history of a case', () => {
  it('shows the newest first and repeated steps as one', () => {
    expect(
      shape([
        anEvent('recordFinding', 1),
        anEvent('recordFinding', 2),
        anEvent('recordFinding', 3),
        anEvent('prepareAcceptance', 4),
      ]),
    ).toEqual([['4 prepareAcceptance'], ['3 recordFinding', '2 recordFinding', '1 recordFinding']]);
  });

  it('keeps apart what different people did, and every step that moved the case', () => {
    expect(
      shape([
        anEvent('recordFinding', 1),
        anEvent('recordFinding', 2, { actorName: 'Herr Otten' }),
        anEvent('accept', 3, { toState: 'ACCEPTED' }),
        anEvent('accept', 4, { toState: 'ACCEPTED' }),
      ]),
    ).toHaveLength(4);
  });
});
