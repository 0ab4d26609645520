import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { closedPort, type SmtpKit, smtpKit } from '../../test/smtp-kit.ts';
import { testCertificate } from '../../test/test-certificate.ts';
import type { Mail } from './mail.ts';
import type { SmtpConfig } from './smtp-config.ts';
import { smtpMailer } from './smtp-mailer.ts';

let server: SmtpKit;
beforeEach(async () => {
  server = await smtpKit();
});
afterEach(() => server.stop());

const patience = { connectMs: 500, silentMs: 400, wholeMs: 2000 };
const mailer = (change: Partial<SmtpConfig> = {}) =>
  smtpMailer({ ...server.config, ...change }, { patience });
const mail: Mail = {
  messageId: '<01abc@hfk.example>',
  to: 'somebody@example.org',
  subject: 'Es gibt eine neue Nachricht für Sie',
  text: 'Guten Tag',
  date: '2026-03-02T09:00:00.000Z',
  letter: null,
};

describe('mail through SMTP', () => {
  it('is taken over by a server that says so, with the Message-ID and the date it was given', async () => {
    expect(await mailer().send(mail)).toEqual({ kind: 'ACCEPTED' });
    expect(server.recipients).toEqual(['somebody@example.org']);
    expect(server.mails[0]).toContain('Message-ID: <01abc@hfk.example>');
    expect(server.mails[0]).toContain('Date: Mon, 02 Mar 2026 09:00:00 +0000');
    expect(server.mails[0]).toContain('Auto-Submitted: auto-generated');
  });

  it.each([
    [
      { refuse: 'MAIL', number: 451 },
      { kind: 'LATER', problem: 'SMTP 451' },
    ],
    [
      { refuse: 'RCPT', number: 450 },
      { kind: 'LATER', problem: 'SMTP 450' },
    ],
    [
      { refuse: 'RCPT', number: 550 },
      { kind: 'REFUSED', problem: 'SMTP 550' },
    ],
    [
      { refuse: 'DATA', number: 452 },
      { kind: 'LATER', problem: 'SMTP 452' },
    ],
    [
      { refuse: 'DATA', number: 554 },
      { kind: 'REFUSED', problem: 'SMTP 554' },
    ],
  ] as const)('that is refused by %j is %j', async (behaviour, result) => {
    server.behave(behaviour);
    expect(await mailer().send(mail)).toEqual(result);
    expect(server.mails).toEqual([]);
  });

  it('waits when nobody listens', async () => {
    expect(await mailer({ port: await closedPort() }).send(mail)).toMatchObject({ kind: 'LATER' });
  });

  it('is uncertain when the server has it and says nothing, and does not wait for ever', async () => {
    server.behave('stall');
    expect(await mailer().send(mail)).toEqual({ kind: 'UNKNOWN', problem: 'ETIMEDOUT' });
  });

  it('is uncertain when the connection is cut after it was handed over', async () => {
    server.behave('accept-and-drop');
    expect(await mailer().send(mail)).toMatchObject({ kind: 'UNKNOWN' });
    expect(server.mails).toHaveLength(1);
  });

  it('is not lost silently when the connection is cut in the middle', async () => {
    server.behave('drop');
    const letter = new Uint8Array(2_000_000).fill(65);
    const result = await mailer().send({ ...mail, letter });
    expect(['LATER', 'UNKNOWN']).toContain(result.kind);
    expect(server.mails).toEqual([]);
  });
});

describe('the connection', () => {
  it('is never in the clear when it has to be verified', async () => {
    await server.stop();
    server = await smtpKit({ disabledCommands: ['AUTH', 'STARTTLS'] });
    const result = await mailer({ tls: 'verified' }).send(mail);
    expect(result.kind).toBe('LATER');
    expect(server.mails).toEqual([]);
  });

  it('is not opened to a server with a certificate of nobody known', async () => {
    const result = await mailer({ tls: 'verified', host: 'localhost' }).send(mail);
    expect(result).toMatchObject({ kind: 'LATER' });
    expect(server.mails).toEqual([]);
  });

  it('is opened to a server whose certificate is trusted, and only then carries letters', async () => {
    const verified = smtpMailer(
      { ...server.config, tls: 'verified', host: 'localhost' },
      { patience, trusted: testCertificate.cert },
    );
    expect(verified.policy).toBe('ENCRYPTED');
    expect(await verified.send(mail)).toEqual({ kind: 'ACCEPTED' });
    expect(mailer({ tls: 'opportunistic' }).policy).toBe('OPEN');
  });

  it('signs in; a wrong password is a matter of the set-up and loses no letter', async () => {
    await server.stop();
    server = await smtpKit({
      authOptional: false,
      disabledCommands: [],
      allowInsecureAuth: true,
      onAuth: ({ password }, _session, done) =>
        password === 'right' ? done(null, { user: 'hfk' }) : done(new Error('no')),
    });
    expect(await mailer({ user: 'hfk', password: 'wrong' }).send(mail)).toEqual({
      kind: 'LATER',
      problem: 'SMTP 535',
    });
    expect(await mailer({ user: 'hfk', password: 'right' }).send(mail)).toEqual({ kind: 'ACCEPTED' });
  });
});
