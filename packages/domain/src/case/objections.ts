import type { FindingEffect } from '../exclusion/effect-of.ts';
import type { ActorFunction } from '../functions.ts';
import { coarseStatus } from './disclosure.ts';
import type { CaseFacts, PreCheckBody } from './facts.ts';
import type { CaseState } from './states.ts';

/** Who records the decision on acceptance, by the body that the setting names. */
const MAY_RECORD_DECISION: Readonly<Record<PreCheckBody, readonly ActorFunction[]>> = {
  CHAIR: ['CHAIR'],
  PRE_EXAMINATION: ['PRE_EXAMINATION', 'CHAIR'],
  COMMISSION: ['CHAIR'],
};

export const pending = (f: CaseFacts) => f.persons.filter((person) => person.state === 'PENDING');
export const anyFinding = (f: CaseFacts, effect: FindingEffect) =>
  pending(f).some((person) => person.findings.some((finding) => finding.effect === effect));
/** Four eyes: who records an exception from a rule ground does not decide on it as well. */
export const exceptionUndecided = (f: CaseFacts) =>
  pending(f).some((person) => person.findings.some((finding) => finding.undecided === true));
/** Four eyes: who prepares the decision on acceptance does not take it. */
export const ownProposal = (f: CaseFacts) => f.proposedByActing;
export const anyRequest = (f: CaseFacts) => f.persons.some((person) => person.state === 'REQUEST');
/** The authority has decided on everybody for whom it was asked to. */
export const decisionKnown = (f: CaseFacts) =>
  f.persons.every((person) => person.state !== 'REQUEST' || person.final !== null);
/** The authority sees of each person what it may still report; its states cannot be told apart by what they refuse. */
export const decisionKnownToOffice = (f: CaseFacts, acting: ActorFunction) =>
  acting !== 'AUTHORITY' && decisionKnown(f);
export const mandateMissing = (f: CaseFacts) => f.represented && !f.mandateValid;
export const consentMissing = (f: CaseFacts) => f.persons.some((person) => !person.consentGiven);
export const authorityUnclear = (f: CaseFacts) => !f.authorityKnown;
export const statementMissing = (f: CaseFacts) => f.statement !== 'SUBMITTED' && f.statement !== 'WAIVED';
export const statementGiven = (f: CaseFacts) => !statementMissing(f);
export const statementNotOpen = (f: CaseFacts) => f.statement !== 'REQUESTED' && f.statement !== 'DRAFTED';
export const notTheDecidingBody = (f: CaseFacts, acting: ActorFunction) =>
  !MAY_RECORD_DECISION[f.preCheckBody].includes(acting);
/** A member may head an authority: nobody decides about a case of the own authority. */
export const conflictOfInterest = (f: CaseFacts) => f.actingHeadsAuthority;
/** The end that the applicant is shown; what follows from it can tell no more than the status does. */
export const procedureEnded = (f: CaseFacts) => f.state !== 'NOTHING' && hasEndedForApplicant(f, f.state);
export const procedureNotEnded = (f: CaseFacts) => !procedureEnded(f);
/** A withdrawal is shown at once, and with it the end: no release follows, decided or not. */
export const closingNotReleased = (f: CaseFacts) =>
  f.decidedBefore && !f.closingReleased && f.state !== 'WITHDRAWN';
export const retentionRunning = (f: CaseFacts) => f.retainedUntil === null || f.today <= f.retainedUntil;

function hasEndedForApplicant(f: CaseFacts, state: CaseState): boolean {
  const status = coarseStatus({ state, decidedBefore: f.decidedBefore, released: f.closingReleased });
  return status.startsWith('ENDED');
}
