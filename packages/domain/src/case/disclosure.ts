import type { Label } from '../codes/label.ts';
import type { CaseState } from './states.ts';

/** What applicants and representatives see of a state. */
export const COARSE_STATUSES = [
  'DRAFT',
  'RECEIVED',
  'IN_REVIEW',
  'COMPLETION',
  'ENDED',
  'ENDED_NOT_ACCEPTED',
  'ENDED_WITHDRAWN',
  'ENDED_SETTLED',
] as const;
export type CoarseStatus = (typeof COARSE_STATUSES)[number];

/** Facts that disclosure may use. Nothing in them depends on the outcome. */
export interface DisclosureFacts {
  readonly state: CaseState;
  /** The commission has decided at least once, whatever followed. */
  readonly decidedBefore: boolean;
  /** The meeting's closing letters are released. */
  readonly released: boolean;
}

const ONCE_DECIDED = ['IN_REVIEW', 'ENDED'] as const;

/**
 * Per state: never decided | decided, closing not released | decided and released. After a decision only the meeting's
 * release counts, so that what happens internally leaves no trace. A withdrawal is the person's own act and always shown.
 */
const COARSE: Readonly<Record<CaseState, readonly [CoarseStatus, CoarseStatus, CoarseStatus]>> = {
  DRAFT: ['DRAFT', ...ONCE_DECIDED],
  RECEIVED: ['RECEIVED', ...ONCE_DECIDED],
  COMPLETION: ['COMPLETION', ...ONCE_DECIDED],
  PRE_CHECK: ['IN_REVIEW', ...ONCE_DECIDED],
  NOT_ACCEPTED: ['ENDED_NOT_ACCEPTED', ...ONCE_DECIDED],
  ACCEPTED: ['IN_REVIEW', ...ONCE_DECIDED],
  STATEMENT_REQUESTED: ['IN_REVIEW', ...ONCE_DECIDED],
  READY: ['IN_REVIEW', ...ONCE_DECIDED],
  ON_AGENDA: ['IN_REVIEW', ...ONCE_DECIDED],
  POSTPONED: ['IN_REVIEW', ...ONCE_DECIDED],
  DECIDED: ['IN_REVIEW', ...ONCE_DECIDED],
  REQUEST_SENT: ['IN_REVIEW', ...ONCE_DECIDED],
  INTENT_REPORTED: ['IN_REVIEW', ...ONCE_DECIDED],
  CLOSED: ['ENDED', ...ONCE_DECIDED],
  WITHDRAWN: ['ENDED_WITHDRAWN', 'ENDED_WITHDRAWN', 'ENDED_WITHDRAWN'],
  SETTLED: ['ENDED_SETTLED', ...ONCE_DECIDED],
  ARCHIVED: ['ENDED', ...ONCE_DECIDED],
  DELETED: ['ENDED', ...ONCE_DECIDED],
};

/** The one status that applicant and representative may see (neutral ending). */
export function coarseStatus({ state, decidedBefore, released }: DisclosureFacts): CoarseStatus {
  const [undecided, decided, ended] = COARSE[state];
  if (!decidedBefore) return undecided;
  return released ? ended : decided;
}

export const coarseStatusLabels: Readonly<Record<CoarseStatus, Label>> = {
  DRAFT: { de: 'Entwurf', en: 'Draft' },
  RECEIVED: { de: 'Eingegangen', en: 'Received' },
  IN_REVIEW: { de: 'In Prüfung', en: 'In review' },
  COMPLETION: { de: 'Unterlagen nachreichen', en: 'Please send what is missing' },
  ENDED: { de: 'Beendet', en: 'Ended' },
  ENDED_NOT_ACCEPTED: { de: 'Beendet (nicht angenommen)', en: 'Ended (not accepted)' },
  ENDED_WITHDRAWN: { de: 'Beendet (zurückgenommen)', en: 'Ended (withdrawn)' },
  ENDED_SETTLED: { de: 'Beendet (erledigt)', en: 'Ended (settled)' },
};

export const coarseStatusTexts: Readonly<Record<CoarseStatus, Label>> = {
  DRAFT: {
    de: 'Ihr Antrag ist noch nicht eingereicht. Nur Sie können ihn sehen.',
    en: 'Your application has not been submitted yet. Only you can see it.',
  },
  RECEIVED: {
    de: 'Ihr Antrag ist bei der Geschäftsstelle eingegangen. Sie erhalten eine Eingangsbestätigung.',
    en: 'Your application has reached the office. You will get a confirmation of receipt.',
  },
  IN_REVIEW: {
    de: 'Ihr Antrag wird geprüft. Das Verfahren schützt nicht vor einer Abschiebung.',
    en: 'Your application is being examined. The procedure does not protect from removal.',
  },
  COMPLETION: {
    de: 'Es fehlen noch Angaben oder Unterlagen. Bitte reichen Sie diese nach.',
    en: 'Details or documents are still missing. Please send them.',
  },
  ENDED: {
    de: 'Verfahren abgeschlossen; das Ergebnis erfragen Sie bei Ihrer Ausländerbehörde.',
    en: 'The procedure has ended; please ask your immigration authority for the result.',
  },
  ENDED_NOT_ACCEPTED: {
    de: 'Die Kommission befasst sich nicht mit dem Antrag. Näheres steht in dem Schreiben an Sie.',
    en: 'The commission does not deal with the application. The letter to you says more.',
  },
  ENDED_WITHDRAWN: {
    de: 'Der Antrag wurde zurückgenommen. Das Verfahren ist beendet.',
    en: 'The application was withdrawn. The procedure has ended.',
  },
  ENDED_SETTLED: {
    de: 'Der Antrag hat sich erledigt. Das Verfahren ist beendet.',
    en: 'The application has been settled. The procedure has ended.',
  },
};
