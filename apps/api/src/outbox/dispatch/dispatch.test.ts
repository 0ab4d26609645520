import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Clock, clockOf } from '../../clock.ts';
import { openDatabase } from '../../database/database.ts';
import { aCase } from '../../test/case-kit.ts';
import { aLetter, aParty, dispatchPlace } from '../../test/outbox-kit.ts';
import { type SmtpKit, smtpKit } from '../../test/smtp-kit.ts';
import { type TestDatabase, testDatabase } from '../../test/test-database.ts';
import { MOST_ATTEMPTS } from './back-off.ts';
import type { Mailer, MailResult } from './mail.ts';
import { smtpMailer } from './smtp-mailer.ts';
import { LEASE_MS, takeLetters } from './take-letters.ts';
import { sendAllDue, startWorker } from './worker.ts';

let test: TestDatabase;
let server: SmtpKit;
let now: number;
let place: { database: TestDatabase['database']; clock: Clock };
beforeAll(async () => {
  test = await testDatabase();
});
afterAll(() => test.drop());
beforeEach(async () => {
  server = await smtpKit();
  await test.database.transaction(async (tx) => {
    for (const table of ['outbox', 'dispatch_attempt', 'commission_setting'])
      await tx.run(`delete from ${table}`);
  });
  now = Date.parse('2026-03-02T09:00:00.000Z');
  place = { database: test.database, clock: clockOf(() => now) };
});
afterEach(() => server.stop());

const patience = { connectMs: 500, silentMs: 300, wholeMs: 2000 };
const withMail = () => dispatchPlace(place, smtpMailer(server.config, { patience }));
const later = (milliseconds: number) => {
  now += milliseconds;
};
interface Row {
  readonly state: string;
  readonly attempts: number;
  readonly way: string | null;
  readonly problem: string | null;
  readonly sent_at: string | null;
  readonly recipient: string;
}
const row = async (id: string) => {
  const [found] = await test.database.rows<Row>(
    'select state, attempts, way, problem, sent_at, recipient from outbox where id = ?',
    [id],
  );
  return found;
};
const tries = (id: string) =>
  test.database.rows<{ result: string; problem: string | null }>(
    'select result, problem from dispatch_attempt where outbox_id = ? order by attempt',
    [id],
  );
const toParty = async (email: string | null = 'party@example.org') =>
  aLetter(place, { recipientId: await aParty(place, email) });

describe('a letter that is due', () => {
  it('lands in the print queue without a mail server, without an address, without an account', async () => {
    const [first, second, third] = [
      await toParty(),
      await toParty(null),
      await aLetter(place, { recipientId: null }),
    ];
    await sendAllDue(dispatchPlace(place));
    expect(await row(first)).toMatchObject({ state: 'PRINT', way: 'PRINT', sent_at: null });
    later(1);
    const [fourth, fifth] = [await toParty(null), await aLetter(place)];
    await sendAllDue(withMail());
    for (const id of [second, third, fourth, fifth]) expect(await row(id)).toMatchObject({ state: 'PRINT' });
    expect(server.mails).toEqual([]);
  });

  it('is announced by mail once, and is sent when the server took the mail over', async () => {
    const id = await toParty();
    await sendAllDue(withMail());
    await sendAllDue(withMail());
    expect(server.recipients).toEqual(['party@example.org']);
    expect(server.mails[0]).toContain(`Message-ID: <${id.toLowerCase()}@hfk.example>`);
    expect(await row(id)).toMatchObject({
      state: 'SENT',
      way: 'EMAIL_NOTICE',
      attempts: 1,
      sent_at: '2026-03-02T09:00:00.000Z',
    });
    expect(await tries(id)).toEqual([{ result: 'SENT', problem: null }]);
  });

  it('does not leave before it is signed, nor when it is withheld', async () => {
    const recipientId = await aParty(place);
    for (const state of ['TO_SIGN', 'WITHHELD', 'FAILED', 'PRINT', 'SENT'] as const)
      await aLetter(place, { state, recipientId });
    expect(await sendAllDue(withMail())).toBe(0);
    expect(server.mails).toEqual([]);
  });

  it('is announced in the same words whatever it is: no name, no file number, nothing of the case', async () => {
    const recipientId = await aParty(place);
    const { id: caseId, fileNumber } = await aCase()
      .withPersons([{ surname: 'Kanarienvogel', firstNames: 'Zarghuna' }])
      .create(test.database);
    for (const letter of ['RECEIPT_CONFIRMATION', 'NOT_ACCEPTED', 'CLOSING'] as const)
      await aLetter(place, { letter, recipientId, caseId });
    await sendAllDue(withMail());
    expect(server.mails).toHaveLength(3);
    const words = server.mails.map((mail) => mail.replace(/^Message-ID: .*$/m, ''));
    expect(new Set(words).size).toBe(1);
    const bytes = decoded(server.mails.join('\n'));
    for (const canary of ['Kanarienvogel', 'Zarghuna', fileNumber ?? '', caseId, 'Abschluss', 'Eingang'])
      expect(bytes).not.toContain(canary);
    expect(bytes).toContain('https://hfk.example');
  });

  it('is attached only where the head chose it and the connection is encrypted and verified', async () => {
    await test.database.transaction((tx) =>
      tx.run(
        `insert into commission_setting (name, value, changed_by, changed_at) values ('WAY_TO_APPLICANT', 'EMAIL_WITH_LETTER', ?, ?)`,
        ['system', place.clock.now()],
      ),
    );
    const open = await toParty();
    await sendAllDue(withMail());
    expect(await row(open)).toMatchObject({ way: 'EMAIL_NOTICE' });
    expect(server.mails[0]).not.toContain('application/pdf');
    const encrypted = await toParty();
    await sendAllDue(dispatchPlace(place, { ...smtpMailer(server.config), policy: 'ENCRYPTED' }));
    expect(await row(encrypted)).toMatchObject({ way: 'EMAIL_WITH_LETTER' });
    expect(server.mails[1]).toContain('filename=Schreiben.pdf');
    expect(decoded(server.mails[1] ?? '')).not.toContain('Kanarienvogel');
  });

  it('of a representative whose mandate ended goes to the applicant', async () => {
    const { id: caseId } = await aCase()
      .with({ representation: 'LAWYER', mandateOn: '2026-01-01', mandateRevokedOn: '2026-02-01' })
      .create(test.database);
    const recipientId = await aParty(place, 'lawyer@example.org', 'REPRESENTATIVE');
    const id = await aLetter(place, { recipient: 'REPRESENTATIVE', recipientId, caseId });
    await sendAllDue(withMail());
    expect(await row(id)).toMatchObject({ state: 'PRINT', recipient: 'APPLICANT' });
    expect(server.recipients).toEqual([]);
  });
});

describe('a mail server that', () => {
  it('refuses for now gets the letter again later, each time after a longer while', async () => {
    const id = await toParty();
    server.behave({ refuse: 'RCPT', number: 451 }, { refuse: 'DATA', number: 421 });
    await sendAllDue(withMail());
    expect(await row(id)).toMatchObject({ state: 'DUE', problem: 'SMTP 451' });
    expect(await sendAllDue(withMail())).toBe(0);
    later(30_000);
    expect(await sendAllDue(withMail())).toBe(1);
    later(30_000);
    expect(await sendAllDue(withMail())).toBe(0);
    later(30_000);
    await sendAllDue(withMail());
    expect(await row(id)).toMatchObject({ state: 'SENT', attempts: 3, problem: null });
    expect(server.mails).toHaveLength(1);
  });

  it('refuses for good is not asked again: the office sees it', async () => {
    const id = await toParty();
    server.behave({ refuse: 'RCPT', number: 550 });
    await sendAllDue(withMail());
    later(86_400_000);
    expect(await sendAllDue(withMail())).toBe(0);
    expect(await row(id)).toMatchObject({ state: 'FAILED', attempts: 1, problem: 'SMTP 550' });
    expect(JSON.stringify(await tries(id))).not.toContain('Rezai');
  });

  it('never answers leaves the letter failed after so many tries', async () => {
    const id = await toParty();
    const silent: Mailer = {
      policy: 'OPEN',
      domain: 'hfk.example',
      send: async (): Promise<MailResult> => ({ kind: 'LATER', problem: 'ETIMEDOUT' }),
    };
    for (let day = 0; day < MOST_ATTEMPTS + 3; day += 1) {
      await sendAllDue(dispatchPlace(place, silent));
      later(86_400_000);
    }
    expect(await row(id)).toMatchObject({ state: 'FAILED', attempts: MOST_ATTEMPTS });
  });

  it.each(['stall', 'accept-and-drop', 'drop'] as const)(
    'behaves as "%s" gets the same mail again under the same Message-ID',
    async (behaviour) => {
      const id = await toParty();
      server.behave(behaviour);
      await sendAllDue(withMail());
      expect(await row(id)).toMatchObject({ state: 'DUE' });
      later(60_000);
      await sendAllDue(withMail());
      expect(await row(id)).toMatchObject({ state: 'SENT', attempts: 2 });
      const ids = server.mails.map((mail) => /^Message-ID: (.*)$/m.exec(mail)?.[1]);
      expect(new Set(ids).size).toBe(1);
      expect(new Set(server.mails).size).toBe(1);
    },
  );
});

describe('two workers', () => {
  it('never send one letter twice', async () => {
    const recipientId = await aParty(place);
    const ids: string[] = [];
    for (let count = 0; count < 40; count += 1) ids.push(await aLetter(place, { recipientId }));
    // The embedded database serves one process: its two workers share the connection.
    const { engine } = test.database;
    const other = engine === 'mysql' ? { ...place, database: await openDatabase(test.url) } : place;
    const workers = [place, other, place, other].map((each) =>
      sendAllDue(dispatchPlace(each, smtpMailer(server.config))),
    );
    const tried = await Promise.all(workers);
    expect(tried.reduce((sum, each) => sum + each, 0)).toBe(40);
    if (other !== place) await other.database.close();
    const sent = server.mails.map((mail) => /^Message-ID: <(.*)@/m.exec(mail)?.[1]?.toUpperCase());
    expect(sent.sort()).toEqual(ids.sort());
  });

  it('leave a letter alone that a third one holds, until its lease ends: then its process is dead', async () => {
    const id = await toParty();
    const [held] = await takeLetters(withMail(), 5);
    expect(held?.id).toBe(id);
    expect(await sendAllDue(withMail())).toBe(0);
    later(LEASE_MS + 1);
    expect(await sendAllDue(withMail())).toBe(1);
    expect(await tries(id)).toMatchObject([{ result: 'UNKNOWN' }, { result: 'SENT' }]);
  });
});

describe('the worker', () => {
  it('sends what it is woken for, and nothing after it was stopped', async () => {
    const worker = startWorker(withMail(), (error) => expect.fail(String(error)));
    const id = await toParty();
    worker.wake();
    await expect.poll(() => row(id)).toMatchObject({ state: 'SENT' });
    await worker.stop();
    const late = await toParty();
    worker.wake();
    expect(await row(late)).toMatchObject({ state: 'DUE' });
  });
});

/** The mail as a reader sees it: quoted-printable and base64 taken apart. */
function decoded(mail: string): string {
  const plain = mail
    .replace(/=\r?\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_all, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  const parts = mail.match(/^[A-Za-z0-9+/=\r\n]{40,}$/gm) ?? [];
  return plain + parts.map((part) => Buffer.from(part, 'base64').toString()).join('\n');
}
