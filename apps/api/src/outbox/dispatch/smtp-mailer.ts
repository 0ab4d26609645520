import { PassThrough } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import type { MailPolicy } from '@ersuchen/domain';
import { createTransport } from 'nodemailer';
import type { Mail, Mailer, MailResult } from './mail.ts';
import type { SmtpConfig } from './smtp-config.ts';

/** How long a server may take; tests are less patient. */
export interface Patience {
  readonly connectMs: number;
  readonly silentMs: number;
  /** For the whole mail. The lease of a letter is longer, so that nobody else sends it meanwhile. */
  readonly wholeMs: number;
}

const USUAL: Patience = { connectMs: 10_000, silentMs: 20_000, wholeMs: 60_000 };

const POLICY: Readonly<Record<SmtpConfig['tls'], MailPolicy>> = {
  verified: 'ENCRYPTED',
  opportunistic: 'OPEN',
  off: 'OPEN',
};

/** Sends over SMTP, one connection per mail. `trusted`: certificates of an authority of one's own, as PEM. */
export function smtpMailer(
  config: SmtpConfig,
  { patience = USUAL, trusted }: { patience?: Patience; trusted?: string } = {},
): Mailer {
  const transport = createTransport({
    host: config.host,
    port: config.port,
    secure: config.implicitTls,
    requireTLS: config.tls === 'verified',
    ignoreTLS: config.tls === 'off',
    tls: {
      rejectUnauthorized: config.tls === 'verified',
      minVersion: 'TLSv1.2',
      ...(trusted ? { ca: trusted } : {}),
    },
    ...(config.user ? { auth: { user: config.user, pass: config.password ?? '' } } : {}),
    connectionTimeout: patience.connectMs,
    greetingTimeout: patience.connectMs,
    socketTimeout: patience.silentMs,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const handedOver = new Set<string>();
  transport.use('stream', (mail, done) => {
    const noted = new PassThrough();
    noted.on('end', () => handedOver.add(String(mail.data.messageId)));
    mail.message.transform(noted);
    done();
  });
  const domain = config.from.slice(config.from.indexOf('@') + 1);
  const send = async (mail: Mail): Promise<MailResult> => {
    try {
      await transport.sendMail({
        from: config.from,
        to: mail.to,
        subject: mail.subject,
        text: mail.text,
        date: new Date(mail.date),
        messageId: mail.messageId,
        xMailer: false,
        headers: { 'Auto-Submitted': 'auto-generated' },
        attachments: mail.letter
          ? [{ filename: 'Schreiben.pdf', contentType: 'application/pdf', content: Buffer.from(mail.letter) }]
          : [],
      });
      return { kind: 'ACCEPTED' };
    } catch (error) {
      return failureOf(error as SmtpError, handedOver.has(mail.messageId));
    } finally {
      handedOver.delete(mail.messageId);
    }
  };
  return {
    policy: POLICY[config.tls],
    domain,
    send: async (mail) => {
      const stop = new AbortController();
      const late = pause(patience.wholeMs, undefined, { signal: stop.signal }).then(
        (): MailResult => ({ kind: 'UNKNOWN', problem: 'TIMEOUT' }),
      );
      const result = await Promise.race([send(mail), late]);
      late.catch(() => undefined);
      stop.abort();
      return result;
    },
  };
}

interface SmtpError {
  readonly code?: unknown;
  readonly responseCode?: unknown;
}

/**
 * A number of 500 and more about the mail or its recipient is final; one about signing in or the connection is a matter
 * of the set-up, and the letter waits until it is mended. Nobody knows what became of a whole mail without an answer.
 */
function failureOf({ code, responseCode }: SmtpError, handedOver: boolean): MailResult {
  const kind = typeof code === 'string' && /^E[A-Z]{2,20}$/.test(code) ? code : 'ERROR';
  if (typeof responseCode === 'number') {
    const isFinal = responseCode >= 500 && ['EENVELOPE', 'EMESSAGE'].includes(kind);
    return { kind: isFinal ? 'REFUSED' : 'LATER', problem: `SMTP ${responseCode}` };
  }
  return { kind: handedOver ? 'UNKNOWN' : 'LATER', problem: kind };
}
