import { type AddressedTo, addressedToLabels, type Label, LETTERS } from '@ersuchen/domain';
import { useLabel } from '../../i18n/use-label.ts';
import { useStrings } from '../../i18n/use-strings.ts';
import { strings } from './strings.ts';

export interface NamedLetter {
  readonly letter: string;
  readonly recipient: string;
  readonly recipientName?: string | null;
}

const subjects: Readonly<Record<string, { readonly subject: Label }>> = LETTERS;
const PROBLEMS = [
  'MANDATE_ENDED',
  'ETIMEDOUT',
  'ECONNECTION',
  'ESOCKET',
  'EDNS',
  'ETLS',
  'EAUTH',
  'TIMEOUT',
] as const;

/** What a letter is called, who it is for, and what went wrong with it. */
export function useLetterWords() {
  const say = useStrings(strings);
  const label = useLabel();
  const subject = ({ letter }: NamedLetter): string => {
    const known = subjects[letter];
    return known ? label(known.subject) : letter;
  };
  const recipient = ({ recipient: kind, recipientName }: NamedLetter): string =>
    recipientName ?? label(addressedToLabels[kind as AddressedTo] ?? { de: kind, en: kind });
  return {
    subject,
    recipient,
    /** For sentences about one letter. */
    names: (letter: NamedLetter) => ({ letter: subject(letter), recipient: recipient(letter) }),
    /** A kind or a mail server's number. */
    problem: (code: string): string => {
      const known = PROBLEMS.find((each) => each === code);
      return known ? `${say(known)} (${code})` : code;
    },
  };
}
