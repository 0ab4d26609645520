import type { MailPolicy } from '@ersuchen/domain';

/** One mail. Everything in it can be read on the way: no name, no file number, nothing of a case. */
export interface Mail {
  readonly messageId: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** The moment of the letter's release. */
  readonly date: string;
  /** The letter itself, only where the connection is encrypted and verified. */
  readonly letter: Uint8Array | null;
}

/**
 * ACCEPTED: the server took it over. REFUSED: it never will. LATER: it did not take it. UNKNOWN: it had the whole mail, or
 * may have had, and did not answer. `problem` is a kind or the server's number, never its text.
 */
export type MailResult =
  | { readonly kind: 'ACCEPTED' }
  | { readonly kind: 'REFUSED' | 'LATER' | 'UNKNOWN'; readonly problem: string };

export interface Mailer {
  readonly policy: MailPolicy;
  /** The part of a Message-ID after the @. */
  readonly domain: string;
  /** Never throws: what went wrong is in the answer. */
  send(mail: Mail): Promise<MailResult>;
}

/** No mail server: every letter goes by post. */
export const noMailer: Mailer = {
  policy: 'OFF',
  domain: 'localhost',
  send: async () => ({ kind: 'REFUSED', problem: 'NO_SERVER' }),
};
