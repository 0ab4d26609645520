import { describe, expect, it } from 'vitest';
import { compareUrgency, urgencyOf } from '../case/urgency.ts';
import { addDays } from '../dates/calendar-date.ts';
import { type AgendaCandidate, suggestAgenda } from './suggest-agenda.ts';

const aCase = (id: string, changes: Partial<AgendaCandidate> = {}): AgendaCandidate => ({
  id,
  state: 'READY',
  receivedOn: '2026-05-04',
  removalOn: null,
  inDetention: false,
  linkGroup: null,
  minutes: null,
  ...changes,
});
const suggest = (candidates: readonly AgendaCandidate[], minutesAvailable = 240) =>
  suggestAgenda(candidates, { minutesAvailable, defaultMinutes: 15 });
const order = (candidates: readonly AgendaCandidate[], minutesAvailable?: number) =>
  suggest(candidates, minutesAvailable).ordered.map(({ id }) => id);

describe('the suggested agenda', () => {
  it('puts the soonest removal date first, then detention, then the oldest receipt', () => {
    const candidates = [
      aCase('young', { receivedOn: '2026-09-01' }),
      aCase('old', { receivedOn: '2026-01-07' }),
      aCase('detained', { inDetention: true, receivedOn: '2026-10-01' }),
      aCase('later', { removalOn: '2026-12-20' }),
      aCase('soon', { removalOn: '2026-12-01', receivedOn: '2026-11-01' }),
    ];
    expect(suggest(candidates).ordered).toEqual([
      { id: 'soon', reason: 'REMOVAL_DATE' },
      { id: 'later', reason: 'REMOVAL_DATE' },
      { id: 'detained', reason: 'DETENTION' },
      { id: 'old', reason: 'WAITING' },
      { id: 'young', reason: 'WAITING' },
    ]);
  });

  it('takes ready cases only', () => {
    const candidates = [
      aCase('ready'),
      aCase('asked', { state: 'STATEMENT_REQUESTED', removalOn: '2026-11-24' }),
    ];
    expect(suggest(candidates)).toEqual({
      ordered: [{ id: 'ready', reason: 'WAITING' }],
      leftOut: [{ id: 'asked', reason: 'NOT_READY' }],
    });
  });

  it('puts linked cases side by side, where the most urgent of them stands', () => {
    const candidates = [
      aCase('between', { receivedOn: '2026-02-01' }),
      aCase('brother', { receivedOn: '2026-08-01', linkGroup: 'family' }),
      aCase('sister', { receivedOn: '2026-01-01', linkGroup: 'family' }),
    ];
    expect(suggest(candidates).ordered).toEqual([
      { id: 'sister', reason: 'WAITING' },
      { id: 'brother', reason: 'LINKED' },
      { id: 'between', reason: 'WAITING' },
    ]);
  });

  it('fills the time, with a shorter case if the longer one does not fit', () => {
    const candidates = [
      aCase('a', { receivedOn: '2026-01-01' }),
      aCase('b', { receivedOn: '2026-01-02', minutes: 60 }),
      aCase('c', { receivedOn: '2026-01-03' }),
      aCase('d', { receivedOn: '2026-01-04' }),
    ];
    expect(suggest(candidates, 30)).toEqual({
      ordered: [
        { id: 'a', reason: 'WAITING' },
        { id: 'c', reason: 'WAITING' },
      ],
      leftOut: [
        { id: 'b', reason: 'NO_TIME' },
        { id: 'd', reason: 'NO_TIME' },
      ],
    });
  });

  it('does not leave out an urgent case because the linked one has no time left', () => {
    const candidates = [
      aCase('urgent', { removalOn: '2026-12-01', linkGroup: 'family' }),
      aCase('partner', { linkGroup: 'family' }),
    ];
    expect(order(candidates, 20)).toEqual(['urgent']);
  });

  it('suggests nothing for a meeting without time, and nothing without cases', () => {
    expect(order([aCase('a')], 0)).toEqual([]);
    expect(suggest([])).toEqual({ ordered: [], leftOut: [] });
  });
});

describe('every suggested agenda', () => {
  const drawn = Array.from({ length: 200 }, (_, seed) => manyCases(seed));

  it('mentions each case once and keeps to the time', () => {
    for (const { candidates, minutesAvailable } of drawn) {
      const { ordered, leftOut } = suggest(candidates, minutesAvailable);
      const mentioned = [...ordered, ...leftOut].map(({ id }) => id);
      expect(mentioned.sort()).toEqual(candidates.map(({ id }) => id).sort());
      expect(minutesOf(candidates, ordered)).toBeLessThanOrEqual(minutesAvailable);
    }
  });

  it('leaves out no ready case that would still fit', () => {
    for (const { candidates, minutesAvailable } of drawn) {
      const { ordered, leftOut } = suggest(candidates, minutesAvailable);
      const spare = minutesAvailable - minutesOf(candidates, ordered);
      const noTime = leftOut.filter(({ reason }) => reason === 'NO_TIME');
      for (const left of noTime) expect(minutesOf(candidates, [left])).toBeGreaterThan(spare);
    }
  });

  it('keeps linked cases side by side', () => {
    for (const { candidates, minutesAvailable } of drawn) {
      const groups = order(candidates, minutesAvailable).map(
        (id) => candidates.find((candidate) => candidate.id === id)?.linkGroup ?? id,
      );
      const blocks = groups.filter((group, place) => group !== groups[place - 1]);
      expect(new Set(blocks).size).toBe(blocks.length);
    }
  });

  it('follows the urgency that the pool shows, where no link pulls a case forward', () => {
    for (const { candidates } of drawn) {
      const unlinked = candidates.map((candidate) => ({ ...candidate, linkGroup: null }));
      const byId = new Map(unlinked.map((candidate) => [candidate.id, candidate]));
      const urgencies = order(unlinked, 10_000).flatMap((id) => {
        const candidate = byId.get(id);
        return candidate ? [urgencyOf({ ...candidate, today: '2026-11-22' })] : [];
      });
      expect(urgencies).toEqual([...urgencies].sort(compareUrgency));
    }
  });

  it('does not depend on the order in which the cases are handed in', () => {
    for (const { candidates, minutesAvailable } of drawn)
      expect(suggest([...candidates].reverse(), minutesAvailable)).toEqual(
        suggest(candidates, minutesAvailable),
      );
  });
});

function minutesOf(
  candidates: readonly AgendaCandidate[],
  items: readonly { readonly id: string }[],
): number {
  const minutes = new Map(candidates.map((candidate) => [candidate.id, candidate.minutes ?? 15]));
  return items.reduce((sum, { id }) => sum + (minutes.get(id) ?? 0), 0);
}

/** The same cases for the same seed. */
function manyCases(seed: number): { candidates: readonly AgendaCandidate[]; minutesAvailable: number } {
  let state = seed * 7919 + 1;
  const below = (limit: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * limit);
  };
  const candidates = Array.from({ length: below(25) }, (_, place) =>
    aCase(`case-${place}`, {
      state: below(5) === 0 ? 'POSTPONED' : 'READY',
      receivedOn: addDays('2026-01-01', below(200)),
      removalOn: below(6) === 0 ? addDays('2026-12-01', below(20)) : null,
      inDetention: below(8) === 0,
      linkGroup: below(3) === 0 ? `group-${below(4)}` : null,
      minutes: below(4) === 0 ? 5 + below(60) : null,
    }),
  );
  return { candidates, minutesAvailable: below(300) };
}
