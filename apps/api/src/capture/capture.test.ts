import { afterAll, beforeAll, expect, it } from 'vitest';
import { anApplication, aPerson } from '../test/application-kit.ts';
import { aCase } from '../test/case-kit.ts';
import type { Client } from '../test/client.ts';
import { calling } from '../test/intake-kit.ts';
import { type TestApi, testApi } from '../test/test-api.ts';

let api: TestApi;
let office: Client;
beforeAll(async () => {
  api = await testApi();
  office = await api.as('OFFICE');
});
afterAll(() => api.stop());

let keys = 0;
const capture = (arrival: object = {}, application: object = anApplication(), more: object = {}) =>
  calling(office, 'captureApplication', {
    arrival: { channel: 'POST', receivedOn: '27.02.2026', ...arrival },
    application,
    idempotencyKey: `capture ${keys++}`,
    ...more,
  });

it('gives an application on paper the day of its arrival, a file number of that year, and the same receipt', async () => {
  const answer = await capture({ documents: [{ kind: 'D01', pages: 4 }] });
  expect(answer).toMatchObject({
    state: 'RECEIVED',
    channel: 'POST',
    receivedOn: '2026-02-27',
    registeredAt: null,
    documents: [
      { kind: 'D01', title: 'Antragsschreiben mit Begründung', pages: 4, receivedOn: '2026-02-27' },
    ],
    letters: [
      { letter: 'PRIVACY_NOTICE', recipient: 'APPLICANT' },
      { letter: 'TECHNICAL_RECEIPT', recipient: 'APPLICANT' },
    ],
    events: [{ seq: 1, action: 'capture', detail: 'POST' }],
  });
  expect(answer.fileNumber).toMatch(/^HFK-2026-\d{5}$/);
});

it('counts by the year of receipt, not of typing', async () => {
  expect((await capture({ receivedOn: '30.12.2025' })).fileNumber).toBe('HFK-2025-00001');
  expect((await capture({ receivedOn: '2025-12-31' })).fileNumber).toBe('HFK-2025-00002');
});

it('leaves no gap when an application is refused or many are typed at once', async () => {
  const before = Number((await capture()).fileNumber.slice(-5));
  await capture({ channel: 'ONLINE' });
  const many = await Promise.all(Array.from({ length: 20 }, () => capture()));
  const numbers = many.map(({ fileNumber }) => Number(fileNumber.slice(-5))).sort((a, b) => a - b);
  expect(numbers).toEqual(Array.from({ length: 20 }, (_, index) => before + 1 + index));
});

it('counts without a gap from the first of a year, however many begin it at once', async () => {
  const many = await Promise.all(Array.from({ length: 8 }, () => capture({ receivedOn: '2019-05-06' })));
  expect(many.map(({ fileNumber }) => fileNumber).sort()).toEqual(
    Array.from({ length: 8 }, (_, index) => `HFK-2019-0000${index + 1}`),
  );
});

it('takes effect once per key', async () => {
  const twice = await Promise.all(
    [1, 2].map(() => capture({}, anApplication(), { idempotencyKey: 'the same' })),
  );
  expect(twice[0]?.id).toBe(twice[1]?.id);
});

it('bars nothing that the paper leaves open', async () => {
  const answer = await capture({}, { persons: [{ surname: 'Rezai' }, { firstNames: 'Laila' }], reasons: [] });
  expect(answer).toMatchObject({ state: 'RECEIVED', personCount: 2, leadName: 'Rezai' });
  expect(answer.blockers.map(({ code }: { code: string }) => code)).toContain('CONSENT_MISSING');
});

it('refuses what is typed wrongly, by name, and asks how and when it came', async () => {
  const answer = await capture(
    { channel: '', receivedOn: '2026-03-03', documents: [{ kind: 'O02', pages: 0 }] },
    { persons: [aPerson({ birthDate: '31.2.1990' }), {}], reasons: [] },
  );
  expect(answer.fields.map(({ path, code }: Record<string, string>) => `${path} ${code}`)).toEqual([
    'arrival.channel REQUIRED',
    'arrival.receivedOn DATE_TOO_LATE',
    'persons[1].surname NAME_REQUIRED',
    'persons[0].birthDate DATE_IMPOSSIBLE',
    'arrival.documents[0].kind UNKNOWN_CODE',
    'arrival.documents[0].pages NUMBER_OUT_OF_RANGE',
  ]);
});

it('follows an earlier case, with what is new if that is known', async () => {
  const earlier = await aCase().inState('CLOSED').with({ fileNumber: null }).create(api.database);
  const answer = await capture({ previousCaseId: earlier.id, newFacts: ' Neue Stelle. ' });
  expect(answer).toMatchObject({
    newFacts: 'Neue Stelle.',
    linkedCases: [{ id: earlier.id, kind: 'EARLIER', note: 'Neue Stelle.' }],
  });
});

it('begins a new case of the same persons from an ended one, consents to be given anew', async () => {
  const ended = await aCase()
    .inState('WITHDRAWN')
    .withPersons(2)
    .with({ fileNumber: null })
    .create(api.database);
  const again = await calling(office, 'reapplyForParty', {
    ...ended,
    ...{ channel: 'FAX', receivedOn: '2026-03-02', idempotencyKey: 'again' },
  });
  expect(again).toMatchObject({
    state: 'RECEIVED',
    personCount: 2,
    newFacts: null,
    linkedCases: [{ id: ended.id, kind: 'EARLIER' }],
    persons: [{ surname: 'Rezai', consentOn: null }, { consentOn: null }],
  });
  const running = await aCase().inState('PRE_CHECK').with({ fileNumber: null }).create(api.database);
  const refused = await calling(office, 'reapplyForParty', {
    ...running,
    ...{ channel: 'FAX', receivedOn: '2026-03-02', idempotencyKey: 'not yet' },
  });
  expect(refused.code).toBe('PROCEDURE_NOT_ENDED');
});

it('puts an announced removal before waiting cases until the office knows the date', async () => {
  const answer = await capture({}, anApplication({ removalImminent: true, removalOn: '12.03.2026' }));
  expect(answer.urgency).toEqual([
    { code: 'REMOVAL_ANNOUNCED', days: 10 },
    { code: 'WAITING', days: 3 },
  ]);
});
