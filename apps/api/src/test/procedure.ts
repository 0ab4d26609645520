import { newId } from '../database/id.ts';
import { type Acted, Acts } from './act.ts';
import { anApplication, aPerson } from './application-kit.ts';
import { anAuthority } from './case-kit.ts';
import type { Client } from './client.ts';
import { seatsOf } from './meeting-kit.ts';
import type { TestApi } from './test-api.ts';

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

  const apply = async (applicant: Client, persons = 1, change: object = {}): Promise<string> => {
    const own = Array.from({ length: persons }, (_, index) =>
      aPerson({
        firstNames: FIRST_NAMES[index],
        relation: index === 0 ? 'SELF' : 'SPOUSE',
        consentOn: api.clock.today(),
      }),
    );
    const input = { ...anApplication({ persons: own }), ...change };
    const { id } = await acts.do(applicant, 'startApplication', { input, idempotencyKey: newId() });
    await acts.do(applicant, 'submitApplication', { id, version: 1, idempotencyKey: newId() });
    return id;
  };
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

  return {
    ...{ api, acts, seats, authorityId, office, chair, authority, at, onCase, onMeeting },
    ...{ apply, register, accept, notAccept, statement, note, ready, plan, publish },
  };
}

export type RunningProcedure = Awaited<ReturnType<typeof aProcedure>>;

const FIRST_NAMES = ['Farid', 'Laila', 'Omid', 'Sara', 'Navid', 'Mina'];
