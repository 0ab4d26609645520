import { describe, expect, it } from 'vitest';
import { groupEvents } from './group-events.ts';

const anEvent = (action: string, time: string, more: { actorName?: string; toState?: string } = {}) => ({
  action,
  actorName: 'Frau Brandt',
  happenedAt: `2026-11-20T${time}:00.000Z`,
  fromState: 'PRE_CHECK',
  toState: 'PRE_CHECK',
  ...more,
});

const shape = (events: Parameters<typeof groupEvents>[0]) =>
  groupEvents(events).map((group) =>
    group.map(({ action, happenedAt }) => `${action} ${happenedAt.slice(11, 16)}`),
  );

describe('the history of a case', () => {
  it('shows the newest first and repeated steps of one sitting as one', () => {
    expect(
      shape([
        anEvent('recordFinding', '09:00'),
        anEvent('recordFinding', '09:05'),
        anEvent('recordFinding', '09:09'),
        anEvent('prepareAcceptance', '09:30'),
      ]),
    ).toEqual([
      ['prepareAcceptance 09:30'],
      ['recordFinding 09:09', 'recordFinding 09:05', 'recordFinding 09:00'],
    ]);
  });

  it('keeps apart what different people did, and what was done much later', () => {
    expect(
      shape([
        anEvent('recordFinding', '09:00'),
        anEvent('recordFinding', '09:05', { actorName: 'Herr Otten' }),
        anEvent('recordFinding', '14:00', { actorName: 'Herr Otten' }),
      ]),
    ).toHaveLength(3);
  });
});
