import { expect, test } from 'vitest';
import { aPerson } from '../test/case-kit.ts';
import {
  AUTHORITY_PART_ACTIONS,
  AUTHORITY_PARTS,
  type AuthorityPartAction,
  attemptAuthorityPart,
  authorityPartOf,
  withAuthorityPart,
} from './authority-part.ts';
import { AUTHORITY_DECISIONS, PERSON_STATES } from './states.ts';

const requested = aPerson({ state: 'REQUEST' });
const actions = Object.keys(AUTHORITY_PART_ACTIONS) as AuthorityPartAction[];

test('a refusal presupposes an announced refusal with its reasons (§ 7(3))', () => {
  const announced = withAuthorityPart(requested, 'INTENDS_NOT_FOLLOW');
  expect(attemptAuthorityPart('refuse', requested, 'AUTHORITY')).toEqual({
    ok: false,
    code: 'REFUSAL_NOT_ANNOUNCED',
  });
  expect(attemptAuthorityPart('refuse', withAuthorityPart(requested, 'INTENDS_FOLLOW'), 'AUTHORITY')).toEqual(
    {
      ok: false,
      code: 'REFUSAL_NOT_ANNOUNCED',
    },
  );
  expect(attemptAuthorityPart('refuse', announced, 'AUTHORITY')).toEqual({ ok: true, to: 'REFUSED' });
});

test('an authority may grant what it announced to refuse', () => {
  const announced = withAuthorityPart(requested, 'INTENDS_NOT_FOLLOW');
  expect(attemptAuthorityPart('grant', announced, 'AUTHORITY')).toEqual({ ok: true, to: 'GRANTED' });
});

test('there is no part of the authority without a request', () => {
  for (const state of PERSON_STATES.filter((each) => each !== 'REQUEST')) {
    for (const action of actions) {
      expect(attemptAuthorityPart(action, aPerson({ state }), 'OFFICE')).toEqual({
        ok: false,
        code: 'NO_REQUEST_DECIDED',
      });
    }
  }
});

test('a final decision stays', () => {
  for (const final of AUTHORITY_DECISIONS) {
    for (const action of actions) {
      expect(attemptAuthorityPart(action, { ...requested, final }, 'OFFICE').ok).toBe(false);
    }
  }
});

test('a person with a part stands there, and keeps the announced intention beside the decision', () => {
  for (const part of AUTHORITY_PARTS) expect(authorityPartOf(withAuthorityPart(requested, part))).toBe(part);
  const announced = withAuthorityPart(requested, 'INTENDS_NOT_FOLLOW');
  expect(withAuthorityPart(announced, 'REFUSED')).toMatchObject({
    intent: 'INTENDS_NOT_FOLLOW',
    final: 'REFUSED',
  });
});
