import type { CaseFacts, PersonFacts } from '../case/facts.ts';
import type { CaseState } from '../case/states.ts';
import type { PersonState } from '../person/states.ts';

/** A person in the procedure, with consent and no findings. */
export function aPerson(facts: Partial<PersonFacts> = {}): PersonFacts {
  return {
    id: 'p1',
    state: 'PENDING',
    intent: null,
    final: null,
    consentGiven: true,
    findings: [],
    ...facts,
  };
}

/** Persons p1, p2, … in these states. */
export function persons(...states: readonly PersonState[]): readonly PersonFacts[] {
  return states.map((state, index) => aPerson({ id: `p${index + 1}`, state }));
}

/** A registered case of one person in which everything is as it should be, on 1 March 2026. */
export function aCase(state: CaseFacts['state'], facts: Partial<CaseFacts> = {}): CaseFacts {
  const own = facts.persons ?? [aPerson()];
  return {
    state,
    stateWhilePending: state === 'NOTHING' ? 'DRAFT' : state,
    today: '2026-03-01',
    receivedOn: '2026-01-10',
    stateSince: '2026-02-01',
    persons: own,
    personsAfter: own,
    applicationComplete: true,
    represented: false,
    mandateValid: false,
    illnessClaimed: false,
    releaseGiven: false,
    registered: true,
    completionOpen: false,
    preCheckBody: 'CHAIR',
    proposalPrepared: true,
    proposedByActing: false,
    authorityKnown: true,
    actingHeadsAuthority: false,
    statement: 'SUBMITTED',
    statementRequestedOn: '2026-02-01',
    extensionAsked: false,
    caseNoteWritten: true,
    overrides: [],
    meetingOn: null,
    invitationDays: 14,
    agendaOverride: null,
    meetingInSession: true,
    quorate: true,
    decidedBefore: DECIDED_STATES.includes(state),
    closingReleased: state === 'CLOSED',
    requestReasonsWritten: true,
    authorityInformed: false,
    correctionAskedByAnother: true,
    retainedUntil: '2026-02-28',
    legalHold: false,
    removalOn: null,
    inDetention: false,
    ...facts,
  };
}

const DECIDED_STATES: readonly (CaseState | 'NOTHING')[] = [
  'DECIDED',
  'REQUEST_SENT',
  'INTENT_REPORTED',
  'CLOSED',
];
