import { newId } from '../database/id.ts';
import type { DispatchPlace } from '../outbox/dispatch/dispatch-place.ts';
import { dispatchPlaceOf } from '../outbox/dispatch/dispatch-place-of.ts';
import { sendAllDue } from '../outbox/dispatch/worker.ts';
import { type Acted, Acts } from './act.ts';
import { anApplication, aPerson } from './application-kit.ts';
import { anAuthority } from './case-kit.ts';
import type { Client } from './client.ts';
import { seatsOf } from './meeting-kit.ts';
import type { TestApi } from './test-api.ts';

export interface SentMail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly date: string;
  readonly sentAt: string;
}

const LATER = '9999-01-01T00:00:00.000Z';

/**
 * Everybody who takes part in procedures of one commission, and the steps they take, each through the API: an office, a
 * chair, nine seats, an authority. Every step must succeed; refusals have tests of their own.
 */
export async function aProcedure(api: TestApi) {
  const acts = await Acts.ofSchema();
  const seats = await seatsOf(api.database);
  const authorityId = await anAuthority(api.database, 'Stadt Bochum');
  const office = await api.as('OFFICE');
  const chair = await api.as('CHAIR');
  const authority = await api.as('AUTHORITY', { authorityId });

  const versionOf = async (table: 'hardship_case' | 'meeting', id: string): Promise<number> => {
    const rows = await api.database.rows<{ version: number }>(`select version from ${table} where id = ?`, [
      id,
    ]);
    return rows[0]?.version ?? 0;
  };
  /** An act on a case, whatever its mutation calls the case's id. */
  const onCase = async (client: Client, name: string, id: string, more: object = {}): Promise<Acted> => {
    const key = acts.argument(name, ['caseId', 'id']);
    return acts.do(client, name, { [key]: id, version: await versionOf('hardship_case', id), ...more });
  };
  const onMeeting = async (client: Client, name: string, id: string, more: object = {}): Promise<Acted> => {
    const key = acts.argument(name, ['meetingId', 'id']);
    return acts.do(client, name, { [key]: id, version: await versionOf('meeting', id), ...more });
  };
  /** The day begins: the clock stands at nine in the morning, and everybody is signed in. */
  const at = async (day: string, time = '09:00:00.000'): Promise<void> => {
    api.clock.set(`${day}T${time}Z`);
    await api.database.transaction((tx) =>
      tx.run('update session set last_seen_at = ?, expires_at = ?', [api.clock.now(), LATER]),
    );
  };

  /** An application of so many persons, or of these, filled in and submitted online. */
  const apply = async (
    applicant: Client,
    persons: number | readonly object[] = 1,
    change: object = {},
  ): Promise<string> => {
    const own =
      typeof persons === 'number' ? Array.from({ length: persons }, (_, index) => inFamily(index)) : persons;
    const input = { ...anApplication({ persons: own }), ...change };
    const { id } = await acts.do(applicant, 'startApplication', { input, idempotencyKey: newId() });
    await acts.do(applicant, 'submitApplication', { id, version: 1, idempotencyKey: newId() });
    return id;
  };
  const inFamily = (index: number) =>
    aPerson({
      firstNames: FIRST_NAMES[index],
      relation: index === 0 ? 'SELF' : 'SPOUSE',
      consentOn: api.clock.today(),
    });
  const register = (id: string) => onCase(office, 'registerCase', id, { authorityId });
  const decision = (ground: string) => ({ input: { body: 'CHAIR', decidedOn: api.clock.today(), ground } });
  const accept = async (id: string): Promise<void> => {
    await onCase(office, 'prepareAcceptance', id, {
      proposal: 'ACCEPT',
      reason: 'Härtegründe sind genannt.',
    });
    await onCase(chair, 'acceptCase', id, decision('Härtegründe sind genannt.'));
  };
  const notAccept = async (id: string): Promise<void> => {
    await onCase(office, 'prepareAcceptance', id, { proposal: 'NOT_ACCEPT', reason: 'Ausschlussgrund.' });
    await onCase(chair, 'notAcceptCase', id, decision('Ausschlussgrund.'));
  };
  const statement = async (id: string, dueOn: string): Promise<void> => {
    await onCase(office, 'requestStatement', id, { dueOn, questions: ['VIEW'], releasedDocumentIds: [] });
    const [round] = await api.database.rows<{ id: string; version: number }>(
      `select id, version from statement where case_id = ? order by round desc limit 1`,
      [id],
    );
    await acts.do(authority, 'submitStatement', {
      id: round?.id,
      version: round?.version,
      input: { body: 'Der Lebensunterhalt ist gesichert.', answers: [], signer: 'Frau Weber' },
      idempotencyKey: newId(),
    });
  };
  const note = (id: string) => onCase(office, 'writeCaseNote', id, { body: 'Kurzvermerk.' });
  /** From receipt to READY. */
  const ready = async (id: string, dueOn: string): Promise<void> => {
    await register(id);
    await accept(id);
    await statement(id, dueOn);
    await note(id);
  };
  const plan = async (meetsOn: string): Promise<string> => {
    const input = {
      kind: 'COMMISSION',
      meetsOn,
      startsAt: '10:00',
      minutesAvailable: 480,
      place: 'Düsseldorf',
    };
    return (await acts.do(office, 'planMeeting', { input, idempotencyKey: newId() })).id;
  };
  const publish = async (meetingId: string, cases: readonly string[]): Promise<void> => {
    for (const caseId of cases) await onMeeting(office, 'putOnAgenda', meetingId, { caseId });
    await onMeeting(office, 'publishAgenda', meetingId, { idempotencyKey: newId() });
  };

  /** The meeting is opened with everybody there; each item is voted on, decided, and the meeting concluded. */
  const hold = async (
    meetingId: string,
    votes: Readonly<Record<string, readonly Outcome[]>>,
  ): Promise<void> => {
    await onMeeting(chair, 'openMeeting', meetingId);
    const arrivals = seats.map(({ seatId, memberId }) => ({ seatId, accountId: memberId }));
    await onMeeting(chair, 'recordArrivals', meetingId, { arrivals });
    const items = await api.database.rows<{ id: string; case_id: string }>(
      'select id, case_id from agenda_item where meeting_id = ? order by position',
      [meetingId],
    );
    for (const { id: itemId, case_id: caseId } of items) {
      const persons = await pendingOf(caseId);
      const outcomes = votes[caseId] ?? [];
      const on = async () => ({ meetingId, itemId, version: await versionOf('hardship_case', caseId) });
      for (const [index, personId] of persons.entries())
        await acts.do(chair, 'recordOutcome', {
          ...(await on()),
          input: { personId, ...TALLIES[outcomes[index] ?? 'NO_REQUEST'] },
        });
      if (outcomes.some((outcome) => outcome !== 'NO_REQUEST'))
        await acts.do(chair, 'writeItemMinutes', {
          ...{ meetingId, itemId, version: 0 },
          input: {
            body: 'Beraten.',
            requestReasons: outcomes.includes('REQUEST') ? 'Dringende persönliche Gründe.' : '',
            hints: '',
            recommendation: outcomes.includes('RECOMMENDATION')
              ? '§ 25b AufenthG sollte geprüft werden.'
              : '',
          },
        });
      await acts.do(chair, 'decideCase', await on());
    }
    await onMeeting(chair, 'concludeMeeting', meetingId);
  };
  const pendingOf = async (caseId: string): Promise<readonly string[]> => {
    const rows = await api.database.rows<{ id: string }>(
      `select id from person where case_id = ? and state = 'PENDING' order by position`,
      [caseId],
    );
    return rows.map(({ id }) => id);
  };
  const release = (meetingId: string) =>
    onMeeting(office, 'releaseClosings', meetingId, { idempotencyKey: newId() });
  /** The request to the authority, or the notice that there is none. */
  const inform = async (id: string): Promise<void> => {
    const [request] = await requestsOf(id);
    await onCase(office, request ? 'forwardRequest' : 'closeWithoutRequest', id);
  };
  const requestsOf = async (caseId: string): Promise<readonly string[]> => {
    const rows = await api.database.rows<{ id: string }>(
      `select id from person where case_id = ? and state = 'REQUEST' order by position`,
      [caseId],
    );
    return rows.map(({ id }) => id);
  };
  const intend = async (id: string, intent: 'FOLLOW' | 'NOT_FOLLOW'): Promise<void> => {
    const entries = (await requestsOf(id)).map((personId) => ({
      personId,
      intent: intent === 'FOLLOW' ? 'INTENDS_FOLLOW' : 'INTENDS_NOT_FOLLOW',
      ...(intent === 'FOLLOW' ? {} : { reasons: 'Der Lebensunterhalt ist nicht gesichert.' }),
    }));
    await onCase(office, 'recordIntent', id, { input: { day: api.clock.today(), entries } });
  };
  const conclude = async (id: string, decision: 'GRANTED' | 'REFUSED'): Promise<void> => {
    const entries = (await requestsOf(id)).map((personId) => ({ personId, decision }));
    await onCase(office, 'recordFinalDecision', id, { input: { day: api.clock.today(), entries } });
  };

  /** Everybody has left the country. */
  const settle = (id: string) =>
    onCase(office, 'settlePersons', id, {
      input: { reason: 'DEPARTED', evidence: 'Grenzübertrittsbescheinigung', settledOn: api.clock.today() },
    });
  const withdraw = (id: string) =>
    onCase(office, 'withdrawCase', id, { input: { declaredOn: api.clock.today(), note: '' } });
  const mails: SentMail[] = [];
  const place: DispatchPlace = {
    ...dispatchPlaceOf(api.application),
    mailer: {
      policy: 'OPEN',
      domain: 'kommission.example',
      send: async ({ to, subject, text, date }) => {
        mails.push({ to, subject, text, date, sentAt: api.clock.now() });
        return { kind: 'ACCEPTED' };
      },
    },
  };
  /** The office signs what waits for it, and every letter that is due leaves the house. */
  const send = async (): Promise<void> => {
    const waiting = await api.database.rows<{ id: string }>(`select id from outbox where state = 'TO_SIGN'`);
    for (let start = 0; start < waiting.length; start += 100)
      await acts.do(office, 'releaseLetters', {
        ids: waiting.slice(start, start + 100).map(({ id }) => id),
      });
    await sendAllDue(place);
  };

  return {
    ...{ hold, release, inform, intend, conclude, settle, withdraw, send, mails },
    ...{ api, acts, seats, authorityId, office, chair, authority, at, onCase, onMeeting },
    ...{ apply, register, accept, notAccept, statement, note, ready, plan, publish },
  };
}

/** What the commission decides for one person. */
export type Outcome = 'REQUEST' | 'RECOMMENDATION' | 'NO_REQUEST';

const CARRIED = { yes: 6, no: 2, abstain: 1 };
const LOST = { yes: 3, no: 6, abstain: 0 };
/** Tallies of nine present that come to this outcome. */
const TALLIES: Readonly<Record<Outcome, object>> = {
  REQUEST: { request: CARRIED },
  RECOMMENDATION: { request: LOST, recommendation: CARRIED },
  NO_REQUEST: { request: LOST, recommendation: LOST },
};

export type RunningProcedure = Awaited<ReturnType<typeof aProcedure>>;

const FIRST_NAMES = ['Farid', 'Laila', 'Omid', 'Sara', 'Navid', 'Mina'];
