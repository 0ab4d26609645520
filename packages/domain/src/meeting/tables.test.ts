import { describe, expect, test } from 'vitest';
import { FUNCTIONS } from '../functions.ts';
import { attemptRule, NOTHING, type Rule } from '../rule.ts';
import { aMeeting, anItem } from '../test/meeting-kit.ts';
import { agendaRules, attemptAgenda, availableAgendaActions } from './agenda-actions.ts';
import type { MeetingFacts } from './facts.ts';
import { attemptMeeting, availableMeetingActions, meetingRules } from './meeting-actions.ts';
import { attemptMinutes, minutesRules } from './minutes-actions.ts';
import { AGENDA_STATES, MEETING_STATES, MINUTES_STATES } from './states.ts';

const refused = (code: string) => ({ ok: false, code });

type Table = readonly [
  string,
  Readonly<Record<string, Rule<string, MeetingFacts>>>,
  readonly string[],
  string,
];
const TABLES: readonly Table[] = [
  ['meeting', meetingRules, MEETING_STATES, NOTHING],
  ['agenda', agendaRules, AGENDA_STATES, 'DRAFT'],
  ['minutes', minutesRules, MINUTES_STATES, 'DRAFT'],
];

describe.each(TABLES)('the table of the %s', (_, rules, states, beginning) => {
  test('refuses what it does not allow, in every state, for every function', () => {
    for (const rule of Object.values(rules)) {
      for (const state of [NOTHING, ...states]) {
        for (const acting of FUNCTIONS) {
          const answer = attemptRule(rule, state, aMeeting(), acting);
          const code = answer.ok ? null : answer.code;
          if (!rule.by.includes(acting)) expect(code).toBe('NOT_YOUR_FUNCTION');
          else if (!rule.from.includes(state)) expect(code).toBe('NOT_IN_THIS_STATE');
          else expect([null, ...Object.keys(rule.unless)]).toContain(code);
        }
      }
    }
  });

  test('reaches every state from the beginning', () => {
    const reached = new Set([beginning]);
    for (const state of reached) {
      for (const { from, to } of Object.values(rules))
        if (from.includes(state) && to !== 'SAME') reached.add(to);
    }
    expect(states.filter((state) => !reached.has(state))).toEqual([]);
  });
});

describe('publishing an agenda', () => {
  test('makes it published, also again as a Nachtrag', () => {
    expect(attemptAgenda('publishAgenda', aMeeting(), 'OFFICE')).toEqual({ ok: true, to: 'PUBLISHED' });
    const published = aMeeting({ state: 'INVITED', agendaState: 'PUBLISHED' });
    expect(attemptAgenda('publishAgenda', published, 'OFFICE')).toEqual({ ok: true, to: 'PUBLISHED' });
  });

  test.each([
    ['AGENDA_EMPTY', { items: [] }],
    ['ITEM_NOT_READY', { items: [anItem(), anItem({ ready: false })] }],
    ['RECIPIENTS_MISSING', { recipientsNamed: 0 }],
    ['RECIPIENTS_MISSING', { recipientsNamed: 4 }],
    ['NOTHING_CHANGED', { agendaState: 'PUBLISHED', hasUnpublishedChanges: false }],
    ['MEETING_STARTED', { state: 'IN_SESSION', agendaState: 'PUBLISHED' }],
    ['MEETING_STARTED', { state: 'CANCELLED' }],
  ] satisfies [string, Partial<MeetingFacts>][])('is refused by %s', (code, facts) => {
    expect(attemptAgenda('publishAgenda', aMeeting(facts), 'OFFICE')).toEqual(refused(code));
  });

  test('takes an item that is not ready with the reason of the chair', () => {
    const items = [anItem({ ready: false, overrideReason: 'Haft' })];
    expect(attemptAgenda('publishAgenda', aMeeting({ items }), 'OFFICE').ok).toBe(true);
  });

  test('may take the last item off again', () => {
    const emptied = aMeeting({ state: 'INVITED', agendaState: 'PUBLISHED', items: [] });
    expect(attemptAgenda('publishAgenda', emptied, 'OFFICE').ok).toBe(true);
  });

  test('names everything that stands against it', () => {
    const facts = aMeeting({ items: [], recipientsNamed: 0 });
    const publish = availableAgendaActions(facts, 'CHAIR').find(({ action }) => action === 'publishAgenda');
    expect(publish?.refusals).toEqual(['AGENDA_EMPTY', 'RECIPIENTS_MISSING']);
  });
});

describe('a meeting', () => {
  test('is invited with a published agenda', () => {
    expect(attemptMeeting('invite', aMeeting(), 'OFFICE')).toEqual(refused('AGENDA_NOT_PUBLISHED'));
    expect(attemptMeeting('invite', aMeeting({ agendaState: 'PUBLISHED' }), 'OFFICE').ok).toBe(true);
  });

  test('is not opened before its day', () => {
    const early = aMeeting({ state: 'INVITED', today: '2026-03-11' });
    expect(attemptMeeting('open', early, 'CHAIR')).toEqual(refused('NOT_THE_MEETING_DAY'));
    expect(attemptMeeting('open', aMeeting({ state: 'INVITED' }), 'CHAIR').ok).toBe(true);
  });

  test('votes only with half of the seats present', () => {
    const inSession = (seatsPresent: number) => aMeeting({ state: 'IN_SESSION', seatsPresent });
    expect(attemptMeeting('vote', inSession(4), 'CHAIR')).toEqual(refused('NO_QUORUM'));
    expect(attemptMeeting('vote', inSession(5), 'CHAIR').ok).toBe(true);
  });

  test('is concluded when every item is decided or postponed', () => {
    const open = aMeeting({ state: 'IN_SESSION', items: [anItem({ concluded: false })] });
    expect(attemptMeeting('conclude', open, 'CHAIR')).toEqual(refused('ITEM_NOT_CONCLUDED'));
  });

  test('releases the closing letters of all its cases at one moment, once', () => {
    const held = aMeeting({ state: 'HELD' });
    expect(attemptMeeting('releaseClosings', held, 'OFFICE')).toEqual({ ok: true, to: 'HELD' });
    const again = { ...held, closingsReleased: true };
    expect(attemptMeeting('releaseClosings', again, 'OFFICE')).toEqual(refused('ALREADY_RELEASED'));
    expect(attemptMeeting('releaseClosings', { ...held, casesDecided: 0 }, 'OFFICE')).toEqual(
      refused('NOTHING_DECIDED'),
    );
  });

  test('offers a member nothing but recusal', () => {
    const offered = availableMeetingActions(aMeeting({ state: 'INVITED' }), 'SEAT');
    expect(offered.map(({ action }) => action)).toEqual(['recuse']);
  });
});

test('minutes are locked after the meeting and approved at a later one', () => {
  expect(attemptMinutes('lockMinutes', aMeeting({ state: 'IN_SESSION' }), 'CHAIR')).toEqual(
    refused('MEETING_NOT_HELD'),
  );
  const locked = aMeeting({ state: 'HELD', minutesState: 'LOCKED', laterMeeting: false });
  expect(attemptMinutes('approveMinutes', locked, 'CHAIR')).toEqual(refused('NO_LATER_MEETING'));
  expect(attemptMinutes('approveMinutes', { ...locked, laterMeeting: true }, 'CHAIR')).toEqual({
    ok: true,
    to: 'APPROVED',
  });
});
