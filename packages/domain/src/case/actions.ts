import { DECIDING, HEAD, IN_THE_ROOM, OFFICE, OWN } from '../function-groups.ts';
import type { ObjectionIn, Rule } from '../rule.ts';
import type { CaseFacts } from './facts.ts';
import {
  anyFinding,
  anyRequest,
  authorityUnclear,
  closingNotReleased,
  conflictOfInterest,
  consentMissing,
  decisionKnown,
  decisionKnownToOffice,
  exceptionUndecided,
  mandateMissing,
  notTheDecidingBody,
  ownProposal,
  pending,
  procedureEnded,
  procedureNotEnded,
  retentionRunning,
  statementGiven,
  statementMissing,
  statementNotOpen,
} from './objections.ts';
import { blockersOf, isReady } from './readiness.ts';
import type { CaseState } from './states.ts';

/** What the acting person must state with the action; the command checks it as input. */
export type Particular =
  | 'REASON'
  | 'DUE_DATE'
  | 'BODY_DATE_GROUND'
  | 'TALLY'
  | 'SETTLEMENT_REASON_AND_EVIDENCE'
  | 'NEW_FACTS';

/** `to` may be DERIVED: the persons and the events of the procedure make the state. */
export interface ActionRule<Code extends string = string>
  extends Rule<CaseState, CaseFacts, Code, CaseState | 'SAME' | 'DERIVED'> {
  /** Where a DERIVED row can lead, besides staying. */
  readonly derives?: readonly CaseState[];
  /** The event of the procedure that the action itself brings about. */
  readonly marks?: 'authorityInformed' | 'closingReleased';
  readonly asks?: readonly Particular[];
}

const BEFORE_AGENDA = [
  'RECEIVED',
  'COMPLETION',
  'PRE_CHECK',
  'ACCEPTED',
  'STATEMENT_REQUESTED',
  'READY',
  'POSTPONED',
] as const satisfies readonly CaseState[];
const UNDECIDED = [...BEFORE_AGENDA, 'ON_AGENDA'] as const;
const AT_THE_AUTHORITY = [
  'DECIDED',
  'REQUEST_SENT',
  'INTENT_REPORTED',
] as const satisfies readonly CaseState[];
const RUNNING = [...UNDECIDED, ...AT_THE_AUTHORITY] as const;
const ENDS = ['NOT_ACCEPTED', 'CLOSED', 'WITHDRAWN', 'SETTLED'] as const satisfies readonly CaseState[];

/**
 * What applicants and representatives may do is offered in every state since receipt, and what stands against it follows
 * from what they are shown: two states that look the same to them can never differ in what they offer.
 */
const SINCE_RECEIPT = [...RUNNING, ...ENDS] as const;

/** THE TABLE. What can happen to a case: from which states, to which state, by whom, and what stands against it. */
export const ACTIONS = {
  // Application (seed; section 3.2)
  startApplication: { from: ['NOTHING'], to: 'DRAFT', by: OWN, unless: {} },
  saveDraft: { from: ['DRAFT'], to: 'SAME', by: OWN, unless: {} },
  discardDraft: { from: ['DRAFT'], to: 'DELETED', by: OWN, unless: {} },
  submit: {
    from: ['DRAFT'],
    to: 'RECEIVED',
    by: OWN,
    unless: {
      APPLICATION_INCOMPLETE: (f) => !f.applicationComplete,
      CONSENT_MISSING: consentMissing,
      MANDATE_MISSING: mandateMissing,
    },
  },
  capture: { from: ['NOTHING'], to: 'RECEIVED', by: OFFICE, unless: {} },

  // Receipt and completion
  register: {
    from: ['RECEIVED', 'COMPLETION'],
    to: 'PRE_CHECK',
    by: OFFICE,
    unless: { ALREADY_REGISTERED: (f) => f.registered && f.state !== 'RECEIVED' },
  },
  assignCaseworker: { from: SINCE_RECEIPT, to: 'SAME', by: OFFICE, unless: {} },
  setFollowUp: { from: SINCE_RECEIPT, to: 'SAME', by: OFFICE, unless: {}, asks: ['DUE_DATE'] },
  changeFollowUp: { from: SINCE_RECEIPT, to: 'SAME', by: OFFICE, unless: {}, asks: ['DUE_DATE'] },
  finishFollowUp: { from: SINCE_RECEIPT, to: 'SAME', by: OFFICE, unless: {} },
  requestCompletion: {
    from: ['RECEIVED', 'PRE_CHECK'],
    to: 'COMPLETION',
    by: OFFICE,
    unless: {},
    asks: ['DUE_DATE'],
  },
  remindCompletion: { from: ['COMPLETION'], to: 'SAME', by: OFFICE, unless: {}, asks: ['DUE_DATE'] },
  completionArrived: {
    from: ['COMPLETION'],
    to: 'PRE_CHECK',
    by: OFFICE,
    unless: { NOT_REGISTERED: (f) => !f.registered },
  },
  recordItemArrived: { from: BEFORE_AGENDA, to: 'SAME', by: OFFICE, unless: {} },
  supplyDocuments: { from: SINCE_RECEIPT, to: 'SAME', by: OWN, unless: { PROCEDURE_ENDED: procedureEnded } },
  linkCase: { from: SINCE_RECEIPT, to: 'SAME', by: OFFICE, unless: {} },

  // Preliminary check (§ 5 HFKVO)
  recordFinding: { from: BEFORE_AGENDA, to: 'SAME', by: OFFICE, unless: {} },
  decideFinding: {
    from: BEFORE_AGENDA,
    to: 'SAME',
    by: DECIDING,
    unless: { NOT_THE_DECIDING_BODY: notTheDecidingBody, CONFLICT_OF_INTEREST: conflictOfInterest },
    asks: ['REASON'],
  },
  prepareAcceptance: { from: ['PRE_CHECK'], to: 'SAME', by: OFFICE, unless: {}, asks: ['REASON'] },
  accept: {
    from: ['PRE_CHECK'],
    to: 'ACCEPTED',
    by: DECIDING,
    unless: {
      NOT_THE_DECIDING_BODY: notTheDecidingBody,
      CONFLICT_OF_INTEREST: conflictOfInterest,
      PROPOSAL_MISSING: (f) => !f.proposalPrepared,
      OWN_PROPOSAL: ownProposal,
      ABSOLUTE_GROUND_FOUND: (f) => anyFinding(f, 'EXCLUDES'),
      EXCEPTION_REASON_MISSING: (f) => anyFinding(f, 'NEEDS_EXCEPTION_REASON'),
      EXCEPTION_UNDECIDED: exceptionUndecided,
    },
    asks: ['BODY_DATE_GROUND'],
  },
  notAccept: {
    from: ['PRE_CHECK'],
    to: 'DERIVED',
    derives: ['NOT_ACCEPTED', 'WITHDRAWN', 'SETTLED'],
    by: DECIDING,
    unless: {
      NOT_THE_DECIDING_BODY: notTheDecidingBody,
      CONFLICT_OF_INTEREST: conflictOfInterest,
      PROPOSAL_MISSING: (f) => !f.proposalPrepared,
      OWN_PROPOSAL: ownProposal,
    },
    asks: ['BODY_DATE_GROUND'],
  },

  // Statement of the authority (§ 3(2) HFKVO)
  requestStatement: {
    from: ['ACCEPTED', 'POSTPONED'],
    to: 'STATEMENT_REQUESTED',
    by: OFFICE,
    unless: { AUTHORITY_UNCLEAR: authorityUnclear },
    asks: ['DUE_DATE'],
  },
  remindStatement: {
    from: ['STATEMENT_REQUESTED'],
    to: 'SAME',
    by: OFFICE,
    unless: { STATEMENT_NOT_OPEN: statementNotOpen },
  },
  extendStatement: {
    from: ['STATEMENT_REQUESTED'],
    to: 'SAME',
    by: OFFICE,
    unless: { STATEMENT_NOT_OPEN: statementNotOpen },
    asks: ['DUE_DATE'],
  },
  /** The authority asks for more time while its statement is awaited; the office answers. */
  askExtension: {
    from: ['STATEMENT_REQUESTED'],
    to: 'SAME',
    by: ['AUTHORITY'],
    unless: { STATEMENT_NOT_OPEN: statementNotOpen, EXTENSION_ASKED: (f) => f.extensionAsked },
    asks: ['REASON', 'DUE_DATE'],
  },
  refuseExtension: {
    from: ['STATEMENT_REQUESTED'],
    to: 'SAME',
    by: OFFICE,
    unless: { EXTENSION_NOT_ASKED: (f) => !f.extensionAsked },
    asks: ['REASON'],
  },
  submitStatement: {
    from: ['STATEMENT_REQUESTED'],
    to: 'READY',
    by: ['AUTHORITY'],
    unless: { STATEMENT_NOT_OPEN: statementNotOpen },
  },
  /**
   * The case went on without it, by the chair's override: a round that is still open may be answered all the same. Every
   * state that looks like this to the authority offers it.
   */
  submitLateStatement: {
    from: ['ACCEPTED', 'READY', 'ON_AGENDA', 'POSTPONED', 'DECIDED'],
    to: 'SAME',
    by: ['AUTHORITY'],
    unless: { STATEMENT_NOT_OPEN: statementNotOpen },
  },
  waiveStatement: {
    from: ['ACCEPTED', 'STATEMENT_REQUESTED', 'POSTPONED'],
    to: 'READY',
    by: ['CHAIR'],
    unless: { CONFLICT_OF_INTEREST: conflictOfInterest, STATEMENT_GIVEN: statementGiven },
    asks: ['REASON'],
  },
  redoStatement: {
    from: ['READY', 'POSTPONED'],
    to: 'STATEMENT_REQUESTED',
    by: OFFICE,
    unless: { AUTHORITY_UNCLEAR: authorityUnclear, NO_STATEMENT_YET: (f) => f.statement === 'NONE' },
    asks: ['REASON', 'DUE_DATE'],
  },
  withdrawStatementRequest: {
    from: ['STATEMENT_REQUESTED'],
    to: 'ACCEPTED',
    by: OFFICE,
    unless: { STATEMENT_NOT_OPEN: statementNotOpen },
    asks: ['REASON'],
  },
  releaseDocuments: {
    from: [...UNDECIDED, 'REQUEST_SENT'],
    to: 'SAME',
    by: OFFICE,
    unless: { AUTHORITY_UNCLEAR: authorityUnclear },
  },

  // Readiness
  writeCaseNote: { from: BEFORE_AGENDA, to: 'SAME', by: OFFICE, unless: {} },
  overrideBlocker: {
    from: ['ACCEPTED', 'STATEMENT_REQUESTED', 'READY', 'POSTPONED'],
    to: 'SAME',
    by: ['CHAIR'],
    unless: {
      CONFLICT_OF_INTEREST: conflictOfInterest,
      NOTHING_TO_OVERRIDE: (f) => blockersOf(f).every((blocker) => blocker.overridden),
    },
    asks: ['REASON'],
  },

  // Agenda and deliberation (§ 6 HFKVO)
  publishOnAgenda: {
    from: ['READY', 'ACCEPTED', 'STATEMENT_REQUESTED', 'POSTPONED'],
    to: 'ON_AGENDA',
    by: OFFICE,
    unless: { NOT_READY: (f) => f.agendaOverride === null && !isReady(f) },
  },
  takeOffAgenda: { from: ['ON_AGENDA'], to: 'READY', by: OFFICE, unless: {}, asks: ['REASON'] },
  postpone: {
    from: ['ON_AGENDA'],
    to: 'POSTPONED',
    by: IN_THE_ROOM,
    unless: {
      CONFLICT_OF_INTEREST: conflictOfInterest,
      MEETING_NOT_IN_SESSION: (f) => !f.meetingInSession,
    },
    asks: ['REASON'],
  },
  resume: { from: ['POSTPONED'], to: 'READY', by: OFFICE, unless: { STATEMENT_MISSING: statementMissing } },
  recordOutcome: {
    from: ['ON_AGENDA'],
    to: 'SAME',
    by: IN_THE_ROOM,
    unless: {
      CONFLICT_OF_INTEREST: conflictOfInterest,
      MEETING_NOT_IN_SESSION: (f) => !f.meetingInSession,
      NO_QUORUM: (f) => !f.quorate,
    },
    asks: ['TALLY'],
  },
  decide: {
    from: ['ON_AGENDA'],
    to: 'DECIDED',
    by: IN_THE_ROOM,
    unless: {
      CONFLICT_OF_INTEREST: conflictOfInterest,
      MEETING_NOT_IN_SESSION: (f) => !f.meetingInSession,
      OUTCOME_MISSING: (f) => pending(f).length > 0,
      REQUEST_REASONS_MISSING: (f) => anyRequest(f) && !f.requestReasonsWritten,
    },
  },

  // After the decision (§ 7 HFKVO); the end is released for a whole meeting at one moment
  forwardRequest: {
    from: ['DECIDED'],
    to: 'REQUEST_SENT',
    by: OFFICE,
    marks: 'authorityInformed',
    unless: {
      NOBODY_HAS_REQUEST: (f) => !anyRequest(f),
      REQUEST_REASONS_MISSING: (f) => !f.requestReasonsWritten,
      AUTHORITY_UNCLEAR: authorityUnclear,
    },
  },
  closeWithoutRequest: {
    from: ['DECIDED'],
    to: 'DERIVED',
    derives: ['CLOSED'],
    by: OFFICE,
    marks: 'authorityInformed',
    unless: { SOMEBODY_HAS_REQUEST: anyRequest, AUTHORITY_INFORMED: (f) => f.authorityInformed },
  },
  releaseClosing: {
    from: [...AT_THE_AUTHORITY, 'SETTLED'],
    to: 'DERIVED',
    derives: ['CLOSED'],
    by: OFFICE,
    marks: 'closingReleased',
    unless: { NEVER_DECIDED: (f) => !f.decidedBefore, ALREADY_RELEASED: (f) => f.closingReleased },
  },
  reportIntent: {
    from: ['REQUEST_SENT', 'INTENT_REPORTED'],
    to: 'DERIVED',
    derives: ['INTENT_REPORTED'],
    by: [...OFFICE, 'AUTHORITY'],
    unless: { DECISION_KNOWN: decisionKnownToOffice },
  },
  reportFinalDecision: {
    from: ['REQUEST_SENT', 'INTENT_REPORTED'],
    to: 'DERIVED',
    derives: ['INTENT_REPORTED', 'CLOSED', 'SETTLED'],
    by: [...OFFICE, 'AUTHORITY'],
    unless: { DECISION_KNOWN: decisionKnownToOffice },
  },
  remindAuthorityDecision: {
    from: ['REQUEST_SENT', 'INTENT_REPORTED'],
    to: 'SAME',
    by: OFFICE,
    unless: { DECISION_KNOWN: decisionKnown },
  },

  // Early ends and special situations (section 3.3)
  withdraw: {
    from: SINCE_RECEIPT,
    to: 'DERIVED',
    derives: ['WITHDRAWN', 'DECIDED', 'REQUEST_SENT', 'INTENT_REPORTED', 'SETTLED'],
    by: [...OWN, ...OFFICE],
    unless: { PROCEDURE_ENDED: procedureEnded },
  },
  revokeConsent: {
    from: SINCE_RECEIPT,
    to: 'DERIVED',
    derives: ['WITHDRAWN', 'DECIDED', 'REQUEST_SENT', 'INTENT_REPORTED', 'SETTLED'],
    by: [...OWN, ...OFFICE],
    unless: { PROCEDURE_ENDED: procedureEnded },
  },
  settle: {
    from: RUNNING,
    to: 'DERIVED',
    derives: ['SETTLED', 'WITHDRAWN', 'DECIDED', 'REQUEST_SENT', 'INTENT_REPORTED', 'CLOSED'],
    by: OFFICE,
    unless: {},
    asks: ['SETTLEMENT_REASON_AND_EVIDENCE'],
  },
  recordConsent: { from: BEFORE_AGENDA, to: 'SAME', by: OFFICE, unless: {} },
  recordRelease: { from: BEFORE_AGENDA, to: 'SAME', by: OFFICE, unless: {} },
  recordMandate: { from: SINCE_RECEIPT, to: 'SAME', by: OFFICE, unless: {} },
  revokeMandate: {
    from: SINCE_RECEIPT,
    to: 'SAME',
    by: [...OWN, ...OFFICE],
    unless: { NO_MANDATE: (f) => !f.mandateValid },
  },
  changeAddress: { from: SINCE_RECEIPT, to: 'SAME', by: [...OWN, ...OFFICE], unless: {} },
  addPerson: { from: BEFORE_AGENDA, to: 'SAME', by: OFFICE, unless: {} },
  splitCase: {
    from: BEFORE_AGENDA,
    to: 'SAME',
    by: OFFICE,
    unless: { ONLY_ONE_PERSON: (f) => pending(f).length < 2 },
    asks: ['REASON'],
  },
  changeAuthority: {
    from: ['COMPLETION', 'PRE_CHECK', 'ACCEPTED', 'DECIDED'],
    to: 'SAME',
    by: OFFICE,
    unless: { NOT_REGISTERED: (f) => !f.registered },
    asks: ['REASON'],
  },
  /** Competence moves while a statement is asked for or given: the new authority must be asked anew. */
  transferToAuthority: {
    from: ['STATEMENT_REQUESTED', 'READY', 'POSTPONED'],
    to: 'ACCEPTED',
    by: OFFICE,
    unless: {},
    asks: ['REASON'],
  },
  setRemovalDate: { from: RUNNING, to: 'SAME', by: [...OFFICE, 'AUTHORITY'], unless: {} },

  // After the end
  reapply: {
    from: SINCE_RECEIPT,
    to: 'SAME',
    by: [...OWN, ...OFFICE],
    unless: { PROCEDURE_NOT_ENDED: procedureNotEnded },
    asks: ['NEW_FACTS'],
  },
  askCorrection: {
    from: [...BEFORE_AGENDA, ...AT_THE_AUTHORITY, ...ENDS],
    to: 'SAME',
    by: OFFICE,
    unless: { NOBODY_HAS_LEFT: (f) => pending(f).length === f.persons.length },
    asks: ['REASON'],
  },
  /** Also while the case runs: one of a family may have been settled by mistake. */
  reopen: {
    from: [...BEFORE_AGENDA, ...AT_THE_AUTHORITY, ...ENDS],
    to: 'DERIVED',
    derives: BEFORE_AGENDA,
    by: HEAD,
    unless: { SECOND_PERSON_MISSING: (f) => !f.correctionAskedByAnother },
    asks: ['REASON'],
  },
  setLegalHold: {
    from: [...ENDS, 'ARCHIVED'],
    to: 'SAME',
    by: HEAD,
    unless: { LEGAL_HOLD: (f) => f.legalHold },
    asks: ['REASON'],
  },
  liftLegalHold: {
    from: [...ENDS, 'ARCHIVED'],
    to: 'SAME',
    by: HEAD,
    unless: { NO_LEGAL_HOLD: (f) => !f.legalHold },
    asks: ['REASON'],
  },
  archive: {
    from: ENDS,
    to: 'ARCHIVED',
    by: HEAD,
    unless: {
      LEGAL_HOLD: (f) => f.legalHold,
      CLOSING_NOT_RELEASED: closingNotReleased,
      RETENTION_RUNNING: retentionRunning,
    },
  },
  delete: { from: ['ARCHIVED'], to: 'DELETED', by: HEAD, unless: { LEGAL_HOLD: (f) => f.legalHold } },
} as const satisfies Record<string, ActionRule>;

export type CaseAction = keyof typeof ACTIONS;
export type CaseObjection = ObjectionIn<typeof ACTIONS>;

/** The table with its rows seen as rules. */
export const actionRules: Readonly<Record<CaseAction, ActionRule<CaseObjection>>> = ACTIONS;

export const CASE_ACTIONS = Object.keys(ACTIONS) as readonly CaseAction[];
