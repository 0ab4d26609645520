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
  'resume',
  'requestStatement',
  'extendStatement',
  'refuseExtension',
  'waiveStatement',
  'requestCompletion',
  'forwardRequest',
  'closeWithoutRequest',
  'reportFinalDecision',
  'reportIntent',
] as const satisfies readonly DialogAction[];

/** What can be done beside it, by what it is about. */
const ASIDE = {
  work: [
    'assignCaseworker',
    'setFollowUp',
    'setRemovalDate',
    'linkCase',
    'remindAuthorityDecision',
    'reapply',
  ],
  statement: [
    'remindStatement',
    'extendStatement',
    'redoStatement',
    'withdrawStatementRequest',
    'releaseDocuments',
  ],
  parties: [
    'changeAddress',
    'recordConsent',
    'recordMandate',
    'revokeMandate',
    'recordRelease',
    'addPerson',
    'splitCase',
    'changeAuthority',
    'transferToAuthority',
  ],
  end: ['withdraw', 'revokeConsent', 'settle', 'askCorrection', 'reopen'],
  file: ['setLegalHold', 'liftLegalHold', 'archive', 'delete'],
} as const satisfies Readonly<Record<string, readonly DialogAction[]>>;
type AsideGroup = keyof typeof ASIDE;
const ASIDE_GROUPS = Object.keys(ASIDE) as readonly AsideGroup[];

interface Offered {
  readonly enabled: boolean;
  readonly refusals?: readonly { readonly code: string }[];
}

/** What is never pointed out: it ends or shortens the procedure, and has to be looked for. */
const LOOKED_FOR: readonly DialogAction[] = [
  'notAccept',
  'waiveStatement',
  'completionArrived',
  'remindCompletion',
  'requestCompletion',
  'refuseExtension',
];

type Offers = (action: DialogAction) => Offered | undefined;

/** More time is a step of its own only while the authority waits for an answer to its wish. */
const ANSWERS: readonly DialogAction[] = ['extendStatement', 'refuseExtension'];
const isWished = (offered: Offers): boolean => offered('refuseExtension')?.enabled === true;

/** Reasons that no later step takes away: the other way of ending the deliberation is the one for this case. */
const FOR_OTHER_CASES: readonly string[] = [
  'NOBODY_HAS_REQUEST',
  'SOMEBODY_HAS_REQUEST',
  'AUTHORITY_INFORMED',
];
const isFitting = (offer: Offered | undefined): boolean =>
  offer !== undefined && !offer.refusals?.some(({ code }) => FOR_OTHER_CASES.includes(code));

/** The steps that have a button, possible now or later. */
export const stepsOffered = (offered: Offers): readonly (typeof STEPS)[number][] =>
  STEPS.filter((step) => isFitting(offered(step)) && (!ANSWERS.includes(step) || isWished(offered)));

interface Group {
  readonly group: AsideGroup;
  readonly possible: readonly DialogAction[];
}

/** What stands in the menu beside them, as far as it is possible now. */
export const asideOffered = (offered: Offers): readonly Group[] =>
  ASIDE_GROUPS.map((group) => ({
    group,
    possible: (ASIDE[group] as readonly DialogAction[]).filter(
      (action) => offered(action)?.enabled && !(ANSWERS.includes(action) && isWished(offered)),
    ),
  })).filter(({ possible }) => possible.length > 0);

/** The one step to point out: the first that is possible now. A proposal once made is not asked for again. */
export function stepToPointOut(offered: Offers, isProposed: boolean): DialogAction | null {
  const passedOver = isProposed ? [...LOOKED_FOR, 'prepareAcceptance'] : LOOKED_FOR;
  return stepsOffered(offered).find((step) => offered(step)?.enabled && !passedOver.includes(step)) ?? null;
}
