import { type Label, refusalSentences } from '@ersuchen/domain';
import { useLabel } from '../../../../i18n/use-label.ts';

const sentences: Readonly<Record<string, Label>> = refusalSentences;

/** A reason against in the reader's language; one that this version does not know as the server said it. */
export function useRefusalSentence(): (refusal: {
  readonly code: string;
  readonly message: string;
}) => string {
  const label = useLabel();
  return ({ code, message }) => {
    const known = sentences[code];
    return known ? label(known) : message;
  };
}
