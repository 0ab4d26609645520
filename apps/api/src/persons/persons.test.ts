import { afterAll, beforeAll, expect, it } from 'vitest';
import { aCase, anAuthority } from '../test/case-kit.ts';
import type { Client } from '../test/client.ts';
import { calling } from '../test/intake-kit.ts';
import { type TestApi, testApi } from '../test/test-api.ts';

let api: TestApi;
let office: Client;
let applicant: Client;
let bochum: string;
beforeAll(async () => {
  api = await testApi();
  // The kit numbers its cases itself.
  await api.database.transaction((tx) =>
    tx.run('insert into file_number_counter (file_year, last_number) values (2026, 500)'),
  );
  office = await api.as('OFFICE');
  applicant = await api.as('APPLICANT');
  bochum = await anAuthority(api.database);
});
afterAll(() => api.stop());

const newborn = { surname: 'Rezai', firstNames: 'Nura', birthDate: '2026-02', relation: 'CHILD' };

it('takes in a child born during the procedure, whatever is not known yet', async () => {
  const built = await aCase().inState('ACCEPTED').withPersons(2).create(api.database);
  const grown = await calling(office, 'addPerson', { ...built, person: newborn });
  expect(grown).toMatchObject({
    personCount: 3,
    persons: [{}, {}, { position: 3, state: 'PENDING', birthDate: '2026-02' }],
  });
  expect(grown.blockers.map(({ code }: { code: string }) => code)).toContain('CONSENT_MISSING');
});

it('refuses a child without a name or of tomorrow, and anybody once the case is on an agenda', async () => {
  const built = await aCase().inState('ACCEPTED').create(api.database);
  const answer = await calling(office, 'addPerson', {
    ...built,
    person: { birthDate: '2027', relation: 'SELF' },
  });
  expect(answer.fields.map(({ path, code }: Record<string, string>) => `${path} ${code}`)).toEqual([
    'person.surname NAME_REQUIRED',
    'person.birthDate DATE_TOO_LATE',
    'person.relation FIRST_PERSON_ONLY',
  ]);
  const listed = await aCase().inState('ON_AGENDA').create(api.database);
  expect((await calling(office, 'addPerson', { ...listed, person: newborn })).code).toBe('NOT_IN_THIS_STATE');
});

it('takes somebody out into a case of their own, with all that hangs on them and a letter to each side', async () => {
  const story = aCase()
    .ready()
    .of(bochum)
    .withPersons(3)
    .withFinding({ ground: 'R4', finding: 'NO' }, 0)
    .with({ applicantAccountId: applicant.accountId, caseNote: 'Vermerk' });
  const built = await story.create(api.database);
  const old = await calling(office, 'splitCase', {
    ...built,
    ...{ personIds: [built.personIds[0]], reason: 'Die Eltern leben getrennt.', keepRepresentation: false },
  });
  expect(old).toMatchObject({
    state: 'READY',
    personCount: 2,
    leadName: 'Rezai, Laila',
    persons: [{ relation: 'SELF', firstNames: 'Laila' }, { relation: 'CHILD' }],
    linkedCases: [{ kind: 'SPLIT_OFF' }],
  });
  const { c: split } = await office.ask<{ c: Record<string, unknown> }>(
    `query ($id: ID!) { c: officeCase(id: $id) { state fileNumber receivedOn caseNote leadName personCount authority { id }
       persons { relation position } findings { ground } statements { id } linkedCases { id kind }
       letters { letter recipient } } }`,
    { id: old.linkedCases[0].id },
  );
  expect(split).toMatchObject({
    state: 'ACCEPTED',
    fileNumber: 'HFK-2026-00501',
    receivedOn: '2026-01-15',
    caseNote: null,
    leadName: 'Rezai, Farid',
    personCount: 1,
    authority: { id: bochum },
    persons: [{ relation: 'SELF', position: 1 }],
    findings: [{ ground: 'R4' }],
    statements: [],
    linkedCases: [{ id: built.id, kind: 'SPLIT_FROM' }],
    letters: [
      { letter: 'NOTICE_OF_RECEIPT', recipient: 'AUTHORITY' },
      { letter: 'RECEIPT_CONFIRMATION', recipient: 'APPLICANT' },
    ],
  });
  const seen = await applicant.ask('query ($id: ID!) { a: ownApplication(id: $id) { id } }', {
    id: old.linkedCases[0].id,
  });
  expect(seen).toEqual({ a: null });
});

it('leaves somebody behind, and asks why', async () => {
  const built = await aCase().inState('PRE_CHECK').withPersons(2).create(api.database);
  const split = (change: object) =>
    calling(office, 'splitCase', {
      ...{ ...built, personIds: [built.personIds[1]], reason: 'Volljährig.', keepRepresentation: true },
      ...change,
    });
  expect((await split({ personIds: built.personIds })).fields).toMatchObject([
    { path: 'personIds', code: 'TOO_MANY' },
  ]);
  expect((await split({ personIds: ['nobody'], reason: '' })).fields).toMatchObject([
    { path: 'personIds[0]', code: 'UNKNOWN_CODE' },
    { path: 'reason', code: 'REQUIRED' },
  ]);
  const single = await aCase().inState('PRE_CHECK').create(api.database);
  expect((await split({ ...single, personIds: single.personIds })).code).toBe('ONLY_ONE_PERSON');
});

it('does not count an entry ban where the departure is impossible', async () => {
  const built = await aCase().inState('PRE_CHECK').create(api.database);
  const input = { personId: built.personIds[0], ground: 'R1', finding: 'YES' };
  const record = (on: object, more: object) =>
    calling(office, 'recordFinding', { ...on, caseId: built.id, input: { ...input, ...more } });
  const without = await record(built, { departureImpossible: false });
  const blockers = (answer: Record<string, { code: string }[]>) => answer.blockers?.map(({ code }) => code);
  expect(blockers(without)).toContain('EXCEPTION_REASON_MISSING');
  expect(blockers(await record(without, { departureImpossible: true }))).not.toContain(
    'EXCEPTION_REASON_MISSING',
  );
});
