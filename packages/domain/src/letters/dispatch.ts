import type { Label } from '../codes/label.ts';
import type { Letter } from './letters.ts';

/** Who a letter in the outbox is addressed to. */
export const LETTER_RECIPIENTS = [
  'APPLICANT',
  'REPRESENTATIVE',
  'AUTHORITY',
  'FORMER_AUTHORITY',
  'RECIPIENTS',
  'SUPERVISION',
] as const;
export type AddressedTo = (typeof LETTER_RECIPIENTS)[number];

export const addressedToLabels: Readonly<Record<AddressedTo, Label>> = {
  APPLICANT: { de: 'Antragstellende Person', en: 'Applicant' },
  REPRESENTATIVE: { de: 'Bevollmächtigte Person', en: 'Representative' },
  AUTHORITY: { de: 'Ausländerbehörde', en: 'Immigration authority' },
  FORMER_AUTHORITY: { de: 'bisher zuständige Ausländerbehörde', en: 'Former immigration authority' },
  RECIPIENTS: { de: 'Mitglieder der Kommission', en: 'Commission members' },
  SUPERVISION: { de: 'Fachaufsicht', en: 'Supervision' },
};

/**
 * How a letter leaves the house. EMAIL_NOTICE: a mail that says there is news, the letter is read in the account.
 * EMAIL_WITH_LETTER: the letter is attached, over an encrypted and verified connection only. PRINT: by post.
 */
export const DISPATCH_WAYS = ['EMAIL_NOTICE', 'EMAIL_WITH_LETTER', 'PRINT'] as const;
export type DispatchWay = (typeof DISPATCH_WAYS)[number];

export const dispatchWayLabels: Readonly<Record<DispatchWay, Label>> = {
  EMAIL_NOTICE: { de: 'Konto mit Hinweis per E-Mail', en: 'Account, with a notice by e-mail' },
  EMAIL_WITH_LETTER: { de: 'E-Mail mit Schreiben', en: 'E-mail with the letter' },
  PRINT: { de: 'Post', en: 'Post' },
};

/** The setting that holds the way to each kind of recipient. */
export const WAY_SETTINGS = {
  APPLICANT: 'WAY_TO_APPLICANT',
  REPRESENTATIVE: 'WAY_TO_REPRESENTATIVE',
  AUTHORITY: 'WAY_TO_AUTHORITY',
  FORMER_AUTHORITY: 'WAY_TO_AUTHORITY',
  RECIPIENTS: 'WAY_TO_RECIPIENTS',
  SUPERVISION: 'WAY_TO_SUPERVISION',
} as const satisfies Readonly<Record<AddressedTo, string>>;

/** What this house can send: nothing, mail, or mail over a connection that is encrypted and verified. */
export type MailPolicy = 'OFF' | 'OPEN' | 'ENCRYPTED';

export interface Reach {
  readonly chosen: DispatchWay;
  readonly addressKnown: boolean;
  /** The recipient has an account in which this letter, or what it says, can be read. */
  readonly readsInAccount: boolean;
  readonly mail: MailPolicy;
}

/** The way a letter takes: the chosen one where it is possible, a more careful one where it is not. */
export function dispatchWay({ chosen, addressKnown, readsInAccount, mail }: Reach): DispatchWay {
  if (chosen === 'PRINT' || mail === 'OFF' || !addressKnown) return 'PRINT';
  if (chosen === 'EMAIL_WITH_LETTER' && mail === 'ENCRYPTED') return 'EMAIL_WITH_LETTER';
  return readsInAccount ? 'EMAIL_NOTICE' : 'PRINT';
}

/** What an authority that lost competence still sees of the letters to it. */
export const LETTERS_OF_FORMER_AUTHORITY = [
  'COMPETENCE_ENDED',
  'STATEMENT_RECEIPT',
] as const satisfies Letter[];

/** Members find an invitation and a cancellation with the meeting; minutes are not kept in their account. */
const READ_WITH_THE_MEETING: readonly Letter[] = ['INVITATION', 'CANCELLATION'];

/** Whether somebody with an account can read there what the letter says. */
export function isReadInAccount(letter: Letter, to: AddressedTo): boolean {
  if (to === 'SUPERVISION') return false;
  if (to === 'RECIPIENTS') return READ_WITH_THE_MEETING.includes(letter);
  const ofFormer: readonly Letter[] = LETTERS_OF_FORMER_AUTHORITY;
  return to !== 'FORMER_AUTHORITY' || ofFormer.includes(letter);
}
