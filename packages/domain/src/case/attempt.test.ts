import { describe, expect, test } from 'vitest';
import { aCase, aPerson, persons } from '../test/case-kit.ts';
import { attempt, availableActions } from './attempt.ts';

const refused = (code: string) => ({ ok: false, code });
const leadsTo = (to: string) => ({ ok: true, to });

describe('registration', () => {
  test('follows receipt, also by way of a completion that came first', () => {
    expect(attempt('register', aCase('RECEIVED'), 'OFFICE')).toEqual(leadsTo('PRE_CHECK'));
    const unregistered = aCase('COMPLETION', { registered: false });
    expect(attempt('register', unregistered, 'OFFICE')).toEqual(leadsTo('PRE_CHECK'));
    expect(attempt('completionArrived', unregistered, 'OFFICE')).toEqual(refused('NOT_REGISTERED'));
  });

  test('happens once', () => {
    expect(attempt('register', aCase('COMPLETION'), 'OFFICE')).toEqual(refused('ALREADY_REGISTERED'));
  });
});

describe('acceptance', () => {
  test('is recorded by the body that the setting names', () => {
    const byCommittee = aCase('PRE_CHECK', { preCheckBody: 'PRE_EXAMINATION' });
    expect(attempt('accept', aCase('PRE_CHECK'), 'CHAIR')).toEqual(leadsTo('ACCEPTED'));
    expect(attempt('accept', aCase('PRE_CHECK'), 'PRE_EXAMINATION')).toEqual(
      refused('NOT_THE_DECIDING_BODY'),
    );
    expect(attempt('accept', byCommittee, 'PRE_EXAMINATION')).toEqual(leadsTo('ACCEPTED'));
    expect(attempt('accept', aCase('PRE_CHECK'), 'OFFICE')).toEqual(refused('NOT_YOUR_FUNCTION'));
  });

  test('is refused while somebody with an absolute ground is still in the procedure', () => {
    const excluded = aPerson({ findings: [{ ground: 'A3', effect: 'EXCLUDES' }] });
    expect(attempt('accept', aCase('PRE_CHECK', { persons: [excluded] }), 'CHAIR')).toEqual(
      refused('ABSOLUTE_GROUND_FOUND'),
    );
    const gone = { ...excluded, state: 'EXCLUDED' as const };
    expect(attempt('accept', aCase('PRE_CHECK', { persons: [gone, aPerson()] }), 'CHAIR').ok).toBe(true);
  });

  test('of a family of four with one excluded person goes on with the other three', () => {
    const before = persons('PENDING', 'PENDING', 'PENDING', 'PENDING');
    const after = persons('PENDING', 'EXCLUDED', 'PENDING', 'PENDING');
    const facts = aCase('PRE_CHECK', { persons: before, personsAfter: after });
    expect(attempt('notAccept', facts, 'CHAIR')).toEqual(leadsTo('PRE_CHECK'));
  });

  test('ends the case once nobody is left', () => {
    const facts = aCase('PRE_CHECK', { personsAfter: persons('EXCLUDED', 'EXCLUDED') });
    expect(attempt('notAccept', facts, 'CHAIR')).toEqual(leadsTo('NOT_ACCEPTED'));
  });

  test('is not decided by the head of the competent authority', () => {
    const facts = aCase('PRE_CHECK', { actingHeadsAuthority: true });
    expect(attempt('accept', facts, 'CHAIR')).toEqual(refused('CONFLICT_OF_INTEREST'));
  });
});

describe('agenda', () => {
  test('takes a case without a statement only with the recorded override of the chair', () => {
    const facts = aCase('ACCEPTED', { statement: 'NONE' });
    expect(attempt('publishOnAgenda', facts, 'OFFICE')).toEqual(refused('NOT_READY'));
    const override = { blocker: 'STATEMENT_MISSING', subject: '', reason: 'Termin am 12. März' };
    expect(attempt('publishOnAgenda', { ...facts, overrides: [override] }, 'OFFICE').ok).toBe(true);
    expect(attempt('publishOnAgenda', { ...facts, agendaOverride: 'Haft' }, 'OFFICE').ok).toBe(true);
  });

  test('takes no case in the preliminary check', () => {
    expect(attempt('publishOnAgenda', aCase('PRE_CHECK'), 'CHAIR')).toEqual(refused('NOT_IN_THIS_STATE'));
  });

  test('gives a case back as ready when it is taken off', () => {
    expect(attempt('takeOffAgenda', aCase('ON_AGENDA'), 'OFFICE')).toEqual(leadsTo('READY'));
  });
});

describe('decision', () => {
  test('waits for an outcome for everybody', () => {
    const facts = aCase('ON_AGENDA', { persons: persons('REQUEST', 'PENDING') });
    expect(attempt('decide', facts, 'CHAIR')).toEqual(refused('OUTCOME_MISSING'));
  });

  test('needs written reasons for a request only', () => {
    const facts = { requestReasonsWritten: false };
    const request = aCase('ON_AGENDA', { ...facts, persons: persons('REQUEST') });
    const noRequest = aCase('ON_AGENDA', { ...facts, persons: persons('NO_REQUEST') });
    expect(attempt('decide', request, 'CHAIR')).toEqual(refused('REQUEST_REASONS_MISSING'));
    expect(attempt('decide', noRequest, 'CHAIR')).toEqual(leadsTo('DECIDED'));
  });

  test('closes without a request only after the release, whichever comes first', () => {
    const decided = aCase('DECIDED', { persons: persons('NO_REQUEST') });
    expect(attempt('closeWithoutRequest', decided, 'OFFICE')).toEqual(leadsTo('DECIDED'));
    expect(attempt('closeWithoutRequest', { ...decided, closingReleased: true }, 'OFFICE')).toEqual(
      leadsTo('CLOSED'),
    );
    expect(attempt('releaseClosing', decided, 'OFFICE')).toEqual(leadsTo('DECIDED'));
    expect(attempt('releaseClosing', { ...decided, authorityInformed: true }, 'OFFICE')).toEqual(
      leadsTo('CLOSED'),
    );
  });

  test('leads through the report of the intention to the end', () => {
    const request = persons('REQUEST');
    const intends = [aPerson({ state: 'REQUEST', intent: 'INTENDS_FOLLOW' })];
    const granted = [aPerson({ state: 'REQUEST', intent: 'INTENDS_FOLLOW', final: 'GRANTED' })];
    const informed = { persons: request, authorityInformed: true, closingReleased: true };
    const sent = aCase('REQUEST_SENT', { ...informed, personsAfter: intends });
    const intent = aCase('INTENT_REPORTED', { ...informed, personsAfter: granted });
    expect(attempt('forwardRequest', aCase('DECIDED', { persons: request }), 'OFFICE')).toEqual(
      leadsTo('REQUEST_SENT'),
    );
    expect(attempt('reportIntent', sent, 'AUTHORITY')).toEqual(leadsTo('INTENT_REPORTED'));
    expect(attempt('reportFinalDecision', intent, 'AUTHORITY')).toEqual(leadsTo('CLOSED'));
  });
});

describe('statement', () => {
  test('makes the case ready by being submitted', () => {
    const facts = aCase('STATEMENT_REQUESTED', { statement: 'DRAFTED' });
    expect(attempt('submitStatement', facts, 'AUTHORITY')).toEqual(leadsTo('READY'));
    expect(attempt('submitStatement', facts, 'OFFICE')).toEqual(refused('NOT_YOUR_FUNCTION'));
  });

  test('is waived by the chair alone, while it is missing', () => {
    const missing = aCase('ACCEPTED', { statement: 'NONE' });
    expect(attempt('waiveStatement', missing, 'CHAIR')).toEqual(leadsTo('READY'));
    expect(attempt('waiveStatement', missing, 'OFFICE_HEAD')).toEqual(refused('NOT_YOUR_FUNCTION'));
    const given = aCase('POSTPONED', { statement: 'SUBMITTED' });
    expect(attempt('waiveStatement', given, 'CHAIR')).toEqual(refused('STATEMENT_GIVEN'));
  });
});

describe('early end', () => {
  test('of one person of a family leaves the case where it is', () => {
    const facts = aCase('READY', { personsAfter: persons('PENDING', 'WITHDRAWN') });
    expect(attempt('withdraw', facts, 'APPLICANT')).toEqual(leadsTo('READY'));
  });

  test('by withdrawal is no longer possible once the end is shown', () => {
    const ended = aCase('DECIDED', { closingReleased: true, personsAfter: persons('WITHDRAWN') });
    expect(attempt('withdraw', ended, 'APPLICANT')).toEqual(refused('PROCEDURE_ENDED'));
    expect(attempt('withdraw', { ...ended, closingReleased: false }, 'APPLICANT')).toEqual(
      leadsTo('WITHDRAWN'),
    );
  });

  test('is corrected by two people, back to where the case was', () => {
    const facts = aCase('WITHDRAWN', { stateWhilePending: 'READY', personsAfter: persons('PENDING') });
    expect(attempt('reopen', facts, 'OFFICE_HEAD')).toEqual(leadsTo('READY'));
    expect(attempt('reopen', { ...facts, correctionAskedByAnother: false }, 'OFFICE_HEAD')).toEqual(
      refused('SECOND_PERSON_MISSING'),
    );
  });
});

test('a missing function is told before a wrong state, so that nothing is learnt about the state', () => {
  expect(attempt('accept', aCase('CLOSED'), 'APPLICANT')).toEqual(refused('NOT_YOUR_FUNCTION'));
});

test('an action on offer names everything that stands against it', () => {
  const facts = aCase('PRE_CHECK', { proposalPrepared: false, actingHeadsAuthority: true });
  const accept = availableActions(facts, 'CHAIR').find(({ action }) => action === 'accept');
  expect(accept).toEqual({
    action: 'accept',
    enabled: false,
    refusals: ['CONFLICT_OF_INTEREST', 'PROPOSAL_MISSING'],
  });
});
