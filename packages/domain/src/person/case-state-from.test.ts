import { describe, expect, test } from 'vitest';
import { caseStateFrom, type Procedure } from './case-state-from.ts';
import { isDecided, PERSON_STATES, type PersonStanding, type PersonState } from './states.ts';

const procedure = (facts: Partial<Procedure> = {}): Procedure => ({
  stateWhilePending: 'ON_AGENDA',
  authorityInformed: false,
  closingReleased: false,
  ...facts,
});
const informed = (facts: Partial<Procedure> = {}) => procedure({ authorityInformed: true, ...facts });
const released = () => informed({ closingReleased: true });

const person = (state: PersonState, part: Partial<PersonStanding> = {}): PersonStanding => ({
  state,
  intent: null,
  final: null,
  ...part,
});
const request = (part: Partial<PersonStanding> = {}) => person('REQUEST', part);
const moot = request({ final: 'MOOT' });

/** All families of up to four persons. */
function families(): PersonState[][] {
  let sizes: PersonState[][] = [[]];
  const all: PersonState[][] = [];
  for (let size = 1; size <= 4; size++) {
    sizes = sizes.flatMap((family) => PERSON_STATES.map((state) => [...family, state]));
    all.push(...sizes);
  }
  return all;
}

test('in every mixed family the person highest in the order of precedence decides', () => {
  for (const family of families()) {
    const state = caseStateFrom(
      family.map((each) => person(each)),
      procedure(),
    );
    const has = (wanted: PersonState) => family.includes(wanted);
    const expected = has('PENDING')
      ? 'ON_AGENDA'
      : family.some(isDecided)
        ? 'DECIDED'
        : has('WITHDRAWN')
          ? 'WITHDRAWN'
          : has('SETTLED')
            ? 'SETTLED'
            : 'NOT_ACCEPTED';
    expect(state, family.join(' ')).toBe(expected);
  }
});

test('the order of the persons does not matter', () => {
  for (const family of families()) {
    const standings = family.map((each) => person(each));
    expect(caseStateFrom(standings.toReversed(), informed())).toBe(caseStateFrom(standings, informed()));
  }
});

test('a case without persons stays where its procedure is', () => {
  expect(caseStateFrom([], procedure({ stateWhilePending: 'DRAFT' }))).toBe('DRAFT');
});

describe('after the decision', () => {
  test.each([
    ['nobody was told anything', [request(), person('NO_REQUEST')], procedure(), 'DECIDED'],
    ['the request is with the authority', [request(), person('NO_REQUEST')], informed(), 'REQUEST_SENT'],
    [
      'one of two intentions is known',
      [request({ intent: 'INTENDS_FOLLOW' }), request()],
      informed(),
      'REQUEST_SENT',
    ],
    ['all intentions are known', [request({ intent: 'INTENDS_NOT_FOLLOW' })], informed(), 'INTENT_REPORTED'],
    ['all decisions are known, release open', [request({ final: 'REFUSED' })], informed(), 'INTENT_REPORTED'],
    ['all decisions are known and the end released', [request({ final: 'GRANTED' })], released(), 'CLOSED'],
    ['one decision is open', [request({ final: 'GRANTED' }), request()], released(), 'REQUEST_SENT'],
    ['no request, authority informed', [person('NO_REQUEST')], informed(), 'DECIDED'],
    [
      'no request, end released only',
      [person('NO_REQUEST')],
      procedure({ closingReleased: true }),
      'DECIDED',
    ],
    ['no request, both done', [person('NO_REQUEST'), person('RECOMMENDATION')], released(), 'CLOSED'],
    [
      'excluded and withdrawn members do not hold it up',
      [person('NO_REQUEST'), person('WITHDRAWN')],
      released(),
      'CLOSED',
    ],
    ['every request became moot', [moot, moot, person('SETTLED')], informed(), 'SETTLED'],
    ['one became moot beside a no', [moot, person('NO_REQUEST')], released(), 'CLOSED'],
    ['one became moot beside an open request', [moot, request()], released(), 'REQUEST_SENT'],
  ] satisfies [string, PersonStanding[], Procedure, string][])('%s', (_, persons, facts, state) => {
    expect(caseStateFrom(persons, facts)).toBe(state);
  });
});
