import type { DialogAction } from '../actions/dialogs.tsx';

/** What moves a case on, the most welcome first. */
export const STEPS = [
  'accept',
  'notAccept',
  'register',
  'recordItemArrived',
  'completionArrived',
  'remindCompletion',
  'prepareAcceptance',
  'requestStatement',
  'waiveStatement',
  'requestCompletion',
  'forwardRequest',
  'closeWithoutRequest',
  'reportFinalDecision',
  'reportIntent',
] as const satisfies readonly DialogAction[];

/** What can be done beside it. */
export const ASIDE = [
  'assignCaseworker',
  'setRemovalDate',
  'linkCase',
  'changeAddress',
  'changeAuthority',
  'transferToAuthority',
  'recordConsent',
  'recordMandate',
  'revokeMandate',
  'recordRelease',
  'addPerson',
  'splitCase',
  'reapply',
  'remindAuthorityDecision',
  'setFollowUp',
  'withdraw',
  'revokeConsent',
  'settle',
  'askCorrection',
  'reopen',
  'setLegalHold',
  'liftLegalHold',
  'archive',
  'delete',
] as const satisfies readonly DialogAction[];

interface Offered {
  readonly enabled: boolean;
}

/** What is never pointed out: it ends or shortens the procedure, and has to be looked for. */
const LOOKED_FOR: readonly DialogAction[] = [
  'notAccept',
  'waiveStatement',
  'completionArrived',
  'remindCompletion',
  'requestCompletion',
];

/** The one step to point out: the first that is possible now. A proposal once made is not asked for again. */
export function stepToPointOut(
  offered: (action: DialogAction) => Offered | undefined,
  isProposed: boolean,
): DialogAction | null {
  const passedOver = isProposed ? [...LOOKED_FOR, 'prepareAcceptance'] : LOOKED_FOR;
  return STEPS.find((step) => offered(step)?.enabled && !passedOver.includes(step)) ?? null;
}
