import { pino } from 'pino';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ReadingLog } from '../cases/reading-log.ts';
import { clockOf } from '../clock.ts';
import { configOf } from '../config.ts';
import { systemContext } from '../daily/system-context.ts';
import { aCase, anAuthority } from '../test/case-kit.ts';
import type { Client } from '../test/client.ts';
import { calling } from '../test/intake-kit.ts';
import { type TestApi, testApi } from '../test/test-api.ts';
import { completionsOverdue } from './completions-overdue.ts';
import { completionReminders } from './remind-completions-due.ts';

let api: TestApi;
let office: Client;
let applicant: Client;
let bochum: string;
beforeAll(async () => {
  api = await testApi();
  office = await api.as('OFFICE');
  applicant = await api.as('APPLICANT');
  bochum = await anAuthority(api.database);
});
afterAll(() => api.stop());

const items = [{ kind: 'D13' }, { description: 'Schulzeugnis von Laila' }];
async function waiting() {
  const story = aCase().inState('PRE_CHECK').of(bochum).with({ applicantAccountId: applicant.accountId });
  return calling(office, 'requestCompletion', {
    ...(await story.create(api.database)),
    ...{ dueOn: '16.03.2026', items },
  });
}
const own = async (id: string) =>
  (
    await applicant.ask<{ a: Record<string, unknown> }>(
      `query ($id: ID!) { a: ownApplication(id: $id) { status completionDueOn completionItems { kind description arrived } } }`,
      { id },
    )
  ).a;

it('names what is missing, until when, to the office and to the party', async () => {
  const asked = await waiting();
  expect(asked).toMatchObject({
    state: 'COMPLETION',
    completionDueOn: '2026-03-16',
    completionItems: [
      { kind: 'D13', description: 'Vollständiger Bescheid des Bundesamts', arrivedOn: null },
      { kind: null, description: 'Schulzeugnis von Laila' },
    ],
    letters: [{ letter: 'COMPLETION_REQUEST', recipient: 'APPLICANT' }],
  });
  expect(await own(asked.id)).toMatchObject({
    status: 'COMPLETION',
    completionDueOn: '2026-03-16',
    completionItems: [{ kind: 'D13', arrived: false }, { arrived: false }],
  });
});

it('ticks off what arrives, files documents of the checklist, and goes on', async () => {
  const asked = await waiting();
  const [decision, report] = asked.completionItems;
  const one = await calling(office, 'recordItemArrived', {
    ...asked,
    itemId: decision.id,
    arrivedOn: '2026-03-01',
  });
  expect(one).toMatchObject({ state: 'COMPLETION', documents: [{ kind: 'D13', receivedOn: '2026-03-01' }] });
  const two = await calling(office, 'recordItemArrived', {
    ...one,
    itemId: report.id,
    arrivedOn: '2.3.2026',
  });
  expect(two.documents).toHaveLength(1);
  const done = await calling(office, 'completionArrived', two);
  expect(done).toMatchObject({ state: 'PRE_CHECK', completionDueOn: null });
  expect(await own(asked.id)).toMatchObject({
    status: 'IN_REVIEW',
    completionItems: [],
    completionDueOn: null,
  });
});

it('goes on without what is missing only with a reason, and takes it all the same when it comes', async () => {
  const asked = await waiting();
  const refused = await calling(office, 'completionArrived', asked);
  expect(refused.fields).toMatchObject([{ path: 'reason', code: 'REQUIRED' }]);
  const on = await calling(office, 'completionArrived', { ...asked, reason: 'Die Frist ist verstrichen.' });
  expect(on.completionItems).toMatchObject([{ givenUpOn: '2026-03-02' }, { givenUpOn: '2026-03-02' }]);
  expect(on.blockers.map(({ code }: { code: string }) => code)).not.toContain('COMPLETION_OPEN');
  const late = await calling(office, 'recordItemArrived', {
    ...on,
    ...{ itemId: on.completionItems[0].id, arrivedOn: '2026-03-02' },
  });
  expect(late.completionItems[0]).toMatchObject({ arrivedOn: '2026-03-02', givenUpOn: null });
});

it('takes documents from the party, ticks what they answer, and acknowledges them', async () => {
  const asked = await waiting();
  const documents = [
    { kind: 'D13', title: 'Bescheid', itemId: asked.completionItems[0].id },
    { kind: 'D11' },
  ];
  const variables = { id: asked.id, documents, idempotencyKey: 'supply' };
  expect(await calling(applicant, 'supplyDocuments', variables)).toMatchObject({
    status: 'COMPLETION',
    documents: [{ kind: 'D13' }, { kind: 'D11' }],
    completionItems: [{ arrived: true }, { arrived: false }],
  });
  const again = { ...variables, idempotencyKey: 'supply again' };
  expect((await calling(applicant, 'supplyDocuments', again)).fields).toMatchObject([
    { path: 'documents[0].itemId', code: 'UNKNOWN_CODE' },
  ]);
});

it('refuses what cannot be asked for, days that are no working days, and a case of another step', async () => {
  const pre = await aCase().inState('PRE_CHECK').of(bochum).create(api.database);
  const answer = await calling(office, 'requestCompletion', {
    ...pre,
    ...{ dueOn: '2026-03-15', items: [{ kind: 'O01' }, {}] },
  });
  expect(answer.fields.map(({ path, code }: Record<string, string>) => `${path} ${code}`)).toEqual([
    'dueOn DAY_OFF',
    'items[0].kind UNKNOWN_CODE',
    'items[1].description REQUIRED',
  ]);
  const remind = await calling(office, 'remindCompletion', { ...pre, dueOn: '2026-03-16' });
  expect(remind.code).toBe('NOT_IN_THIS_STATE');
  const unregistered = await aCase().inState('COMPLETION').create(api.database);
  const on = await calling(office, 'completionArrived', { ...unregistered, reason: 'x' });
  expect(on.code).toBe('NOT_REGISTERED');
});

it('lists what is overdue, with how often it was reminded', async () => {
  const asked = await waiting();
  const reminded = await calling(office, 'remindCompletion', { ...asked, dueOn: '2026-03-23' });
  expect(reminded.letters.map(({ letter }: { letter: string }) => letter)).toContain('COMPLETION_REMINDER');
  const overdue = async (today: string) =>
    (await completionsOverdue(api.database, today)).filter(({ id }) => id === asked.id);
  expect(await overdue('2026-03-23')).toEqual([]);
  expect(await overdue('2026-03-24')).toMatchObject([{ dueOn: '2026-03-23', reminders: 1 }]);
});

it('lets one of two who act at once be told', async () => {
  const asked = await waiting();
  const both = await Promise.all(
    ['2026-03-23', '2026-03-24'].map((dueOn) => calling(office, 'remindCompletion', { ...asked, dueOn })),
  );
  expect(both.map(({ __typename }) => __typename).sort()).toEqual(['Conflict', 'OfficeCase']);
});

it('is reminded of by the daily run once, and then left to the office', async () => {
  const asked = await waiting();
  const clock = clockOf(() => Date.parse('2026-03-17T06:00:00.000Z'));
  const daily = systemContext({
    ...{ database: api.database, storage: api.storage, clock },
    config: configOf({ AUTH_MODE: 'demo' }),
    log: pino({ level: 'silent' }),
    readingLog: new ReadingLog(api.database, clock, () => undefined),
  });
  expect(await completionReminders.run(daily)).toMatchObject({ failed: 0 });
  expect(await completionReminders.run(daily)).toMatchObject({ handled: 0 });
  const [row] = await api.database.rows('select completion_due_on as due from hardship_case where id = ?', [
    asked.id,
  ]);
  expect(row).toEqual({ due: '2026-03-31' });
});
