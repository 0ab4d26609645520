import type { CaseAction } from '../case/actions.ts';
import type { Letter } from './letters.ts';

/** PARTY: the representative while a mandate is valid, else the applicant. RECIPIENTS: who receives a meeting's papers. */
export type LetterRecipient = 'PARTY' | 'AUTHORITY' | 'FORMER_AUTHORITY' | 'RECIPIENTS' | 'SUPERVISION';

export interface LetterDue {
  readonly letter: Letter;
  readonly recipient: LetterRecipient;
  /** AUTOMATIC: leaves by itself after commit. SIGNED: the office checks and signs it first. */
  readonly mode: 'AUTOMATIC' | 'SIGNED';
  /** UNDECIDED: only while the commission has never decided; what follows a decision is internal. */
  readonly when: 'ALWAYS' | 'UNDECIDED';
}

const due = (
  recipient: LetterRecipient,
  letter: Letter,
  mode: LetterDue['mode'] = 'SIGNED',
  when: LetterDue['when'] = 'ALWAYS',
): LetterDue => ({ letter, recipient, mode, when });

const NONE: readonly LetterDue[] = [];
const RECEIPT_TO_PARTY = due('PARTY', 'TECHNICAL_RECEIPT', 'AUTOMATIC');
const END_BY_WITHDRAWAL = [
  due('PARTY', 'WITHDRAWAL_CONFIRMATION'),
  due('AUTHORITY', 'WITHDRAWAL_NOTICE'),
] as const;
/** The letter to the authority that lost competence also says that no statement is needed from it any more. */
const COMPETENCE_MOVES = [
  due('FORMER_AUTHORITY', 'COMPETENCE_ENDED'),
  due('AUTHORITY', 'NOTICE_OF_RECEIPT'),
] as const;

/**
 * THE TABLE of letters: what each action makes due. The neutral ending lives here: the only letter to the party after a
 * decision is the closing letter, and only the meeting's release makes it due. That release is its signature: it leaves
 * at once, for all cases of the meeting.
 */
export const LETTERS_DUE: Readonly<Record<CaseAction, readonly LetterDue[]>> = {
  startApplication: NONE,
  saveDraft: NONE,
  discardDraft: NONE,
  submit: [RECEIPT_TO_PARTY, due('PARTY', 'PRIVACY_NOTICE', 'AUTOMATIC')],
  capture: [RECEIPT_TO_PARTY, due('PARTY', 'PRIVACY_NOTICE')],
  register: [due('PARTY', 'RECEIPT_CONFIRMATION'), due('AUTHORITY', 'NOTICE_OF_RECEIPT')],
  assignCaseworker: NONE,
  setFollowUp: NONE,
  changeFollowUp: NONE,
  finishFollowUp: NONE,
  requestCompletion: [due('PARTY', 'COMPLETION_REQUEST')],
  remindCompletion: [due('PARTY', 'COMPLETION_REMINDER')],
  completionArrived: NONE,
  recordItemArrived: NONE,
  supplyDocuments: [RECEIPT_TO_PARTY],
  linkCase: NONE,
  recordFinding: NONE,
  decideFinding: NONE,
  prepareAcceptance: NONE,
  accept: NONE,
  notAccept: [due('PARTY', 'NOT_ACCEPTED'), due('AUTHORITY', 'NOT_ACCEPTED_TO_AUTHORITY')],
  requestStatement: [due('AUTHORITY', 'STATEMENT_REQUEST')],
  remindStatement: [due('AUTHORITY', 'STATEMENT_REMINDER', 'AUTOMATIC')],
  extendStatement: [due('AUTHORITY', 'STATEMENT_EXTENSION')],
  askExtension: NONE,
  refuseExtension: NONE,
  submitStatement: [due('AUTHORITY', 'STATEMENT_RECEIPT', 'AUTOMATIC')],
  submitLateStatement: [due('AUTHORITY', 'STATEMENT_RECEIPT', 'AUTOMATIC')],
  waiveStatement: NONE,
  redoStatement: [due('AUTHORITY', 'STATEMENT_REQUEST')],
  withdrawStatementRequest: [due('AUTHORITY', 'STATEMENT_REQUEST_WITHDRAWN')],
  releaseDocuments: NONE,
  writeCaseNote: NONE,
  overrideBlocker: NONE,
  publishOnAgenda: NONE,
  takeOffAgenda: NONE,
  postpone: NONE,
  resume: NONE,
  recordOutcome: NONE,
  decide: NONE,
  forwardRequest: [due('AUTHORITY', 'REQUEST')],
  closeWithoutRequest: [due('AUTHORITY', 'NO_REQUEST')],
  releaseClosing: [due('PARTY', 'CLOSING', 'AUTOMATIC')],
  reportIntent: [
    due('AUTHORITY', 'INTENT_RECEIPT', 'AUTOMATIC'),
    due('SUPERVISION', 'INTENT_TO_SUPERVISION', 'AUTOMATIC'),
  ],
  reportFinalDecision: [due('AUTHORITY', 'DECISION_RECEIPT', 'AUTOMATIC')],
  remindAuthorityDecision: [due('AUTHORITY', 'DECISION_REMINDER')],
  withdraw: END_BY_WITHDRAWAL,
  revokeConsent: END_BY_WITHDRAWAL,
  settle: [
    due('PARTY', 'SETTLEMENT_CONFIRMATION', 'SIGNED', 'UNDECIDED'),
    due('AUTHORITY', 'SETTLEMENT_NOTICE'),
  ],
  recordConsent: NONE,
  recordRelease: NONE,
  recordMandate: NONE,
  revokeMandate: NONE,
  changeAddress: NONE,
  addPerson: NONE,
  splitCase: NONE,
  changeAuthority: COMPETENCE_MOVES,
  transferToAuthority: COMPETENCE_MOVES,
  setRemovalDate: NONE,
  reapply: NONE,
  askCorrection: NONE,
  reopen: NONE,
  setLegalHold: NONE,
  liftLegalHold: NONE,
  archive: NONE,
  delete: NONE,
};

/** The letters that the action makes due in this case. An authority hears of a case from its registration on. */
export function lettersDue(
  action: CaseAction,
  facts: { readonly decidedBefore: boolean; readonly registered: boolean },
): readonly LetterDue[] {
  const authorityKnows = facts.registered || action === 'register';
  return LETTERS_DUE[action].filter(
    ({ when, recipient }) =>
      (when === 'ALWAYS' || !facts.decidedBefore) && (recipient !== 'AUTHORITY' || authorityKnows),
  );
}

/** Who gets a letter to the party: the representative while the mandate is valid, else the applicant. */
export function recipientOf(facts: {
  readonly represented: boolean;
  readonly mandateValid: boolean;
}): 'APPLICANT' | 'REPRESENTATIVE' {
  return facts.represented && facts.mandateValid ? 'REPRESENTATIVE' : 'APPLICANT';
}
