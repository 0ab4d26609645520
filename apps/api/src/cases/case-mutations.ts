import type { CaseAction } from '@ersuchen/domain';

/** The actions that the office's case file offers, each with the mutation that does it. */
export const CASE_MUTATIONS = {
  register: 'registerCase',
  assignCaseworker: 'assignCaseworker',
  recordFinding: 'recordFinding',
  decideFinding: 'decideFinding',
  prepareAcceptance: 'prepareAcceptance',
  accept: 'acceptCase',
  notAccept: 'notAcceptCase',
  requestStatement: 'requestStatement',
  waiveStatement: 'waiveStatement',
  writeCaseNote: 'writeCaseNote',
  overrideBlocker: 'overrideBlocker',
  setRemovalDate: 'setRemovalDate',
  reportIntent: 'recordIntent',
  reportFinalDecision: 'recordFinalDecision',
  remindAuthorityDecision: 'remindAuthorityDecision',
  withdraw: 'withdrawCase',
  revokeConsent: 'revokeConsent',
  settle: 'settlePersons',
  askCorrection: 'askCorrection',
  reopen: 'reopenCase',
  setLegalHold: 'setLegalHold',
  liftLegalHold: 'liftLegalHold',
  archive: 'archiveCase',
  delete: 'deleteCase',
} as const satisfies Partial<Record<CaseAction, string>>;

export const isOffered = (action: CaseAction): boolean => Object.hasOwn(CASE_MUTATIONS, action);
