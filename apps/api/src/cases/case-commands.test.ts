import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { call, fieldsOf } from '../test/case-calls.ts';
import { aCase, anAuthority } from '../test/case-kit.ts';
import type { Client } from '../test/client.ts';
import { type TestApi, testApi } from '../test/test-api.ts';

let api: TestApi;
let office: Client;
let chair: Client;
let bochum: string;
beforeAll(async () => {
  api = await testApi();
  office = await api.as('OFFICE');
  chair = await api.as('CHAIR');
  bochum = await anAuthority(api.database);
});
afterAll(() => api.stop());

const preChecked = () => aCase().inState('PRE_CHECK').of(bochum);

describe('registering', () => {
  it('fixes the authority, begins the preliminary check, and makes two letters due', async () => {
    const built = await aCase().create(api.database);
    const answer = await call(office, 'registerCase', built, { authorityId: bochum });
    expect(answer).toMatchObject({
      __typename: 'OfficeCase',
      state: 'PRE_CHECK',
      version: 2,
      fileNumber: built.fileNumber,
      authority: { id: bochum },
    });
    expect(answer.letters).toEqual([
      { letter: 'NOTICE_OF_RECEIPT', recipient: 'AUTHORITY', state: 'TO_SIGN' },
      { letter: 'RECEIPT_CONFIRMATION', recipient: 'APPLICANT', state: 'TO_SIGN' },
    ]);
    expect(answer.events).toMatchObject([{ seq: 1 }, { seq: 2, action: 'register', detail: bochum }]);
  });

  it('gives a file number to a case that has none', async () => {
    const built = await aCase().receivedOn('2024-05-02').with({ fileNumber: null }).create(api.database);
    const answer = await call(office, 'registerCase', built, { authorityId: bochum });
    expect(answer.fileNumber).toBe('HFK-2024-00001');
  });

  it('refuses an unknown authority, and a second time', async () => {
    const built = await aCase().create(api.database);
    const unknown = await call(office, 'registerCase', built, { authorityId: 'x' });
    expect(fieldsOf(unknown)).toEqual([['authorityId', 'UNKNOWN_CODE']]);
    const registered = await call(office, 'registerCase', built, { authorityId: bochum });
    const again = await call(office, 'registerCase', built, {
      authorityId: bochum,
      version: registered.version,
    });
    expect(again).toMatchObject({ __typename: 'ActionRefused', code: 'NOT_IN_THIS_STATE' });
  });

  it('answers a stale version with the current one, and an unseen case as missing', async () => {
    const built = await aCase().with({ version: 4 }).create(api.database);
    const stale = await call(office, 'registerCase', built, { authorityId: bochum, version: 3 });
    expect(stale).toEqual({ __typename: 'Conflict', currentVersion: 4 });
    const draft = await aCase().inState('DRAFT').create(api.database);
    const unseen = await call(office, 'registerCase', draft, { authorityId: bochum });
    const missing = await call(office, 'registerCase', { id: 'x', version: 1 }, { authorityId: bochum });
    expect(unseen).toEqual(missing);
    expect(unseen.__typename).toBe('NotFound');
  });

  it('takes effect once when twenty do it at once', async () => {
    const built = await aCase().create(api.database);
    const answers = await Promise.all(
      new Array(20).fill(0).map(() => call(office, 'registerCase', built, { authorityId: bochum })),
    );
    const kinds = answers.map((answer) => answer.__typename);
    expect(kinds.filter((kind) => kind === 'OfficeCase')).toHaveLength(1);
    expect(kinds.filter((kind) => kind === 'Conflict')).toHaveLength(19);
    const letters = await api.database.rows('select id from outbox where case_id = ?', [built.id]);
    expect(letters).toHaveLength(2);
  });
});

describe('assigning a caseworker', () => {
  it('hands the file to somebody of the office, and back', async () => {
    const built = await preChecked().create(api.database);
    const assigned = await call(office, 'assignCaseworker', built, { caseworkerId: chair.accountId });
    expect(assigned.caseworker).toEqual({ id: chair.accountId });
    const back = await call(office, 'assignCaseworker', built, { version: 2 });
    expect(back).toMatchObject({ __typename: 'OfficeCase', caseworker: null });
  });

  it('refuses whoever is not of the office', async () => {
    const built = await preChecked().create(api.database);
    const member = await api.as('SEAT');
    for (const caseworkerId of [member.accountId, 'x'.repeat(300)]) {
      const answer = await call(office, 'assignCaseworker', built, { caseworkerId });
      expect(fieldsOf(answer)).toEqual([['caseworkerId', 'UNKNOWN_CODE']]);
    }
  });
});

describe('recording a finding', () => {
  it('keeps one finding per person and ground, the newest', async () => {
    const built = await preChecked().create(api.database);
    const [personId] = built.personIds;
    const open = { personId, ground: 'R4', finding: 'OPEN' };
    await call(office, 'recordFinding', built, { input: open });
    await call(office, 'recordFinding', built, { input: open, version: 2 });
    const answer = await call(office, 'recordFinding', built, {
      input: { ...open, finding: 'YES', evidence: ' Urteil vom 3.4.2024 ', exceptionReason: 'Lange her.' },
      version: 3,
    });
    expect(answer.findings).toEqual([
      { ground: 'R4', finding: 'YES', evidence: 'Urteil vom 3.4.2024', exceptionReason: 'Lange her.' },
    ]);
    expect(answer.events.at(-1)).toMatchObject({ action: 'recordFinding', detail: `${personId} R4 YES` });
  });

  it('names what is wrong with it', async () => {
    const built = await preChecked().create(api.database);
    const other = await preChecked().create(api.database);
    const wrong = await call(office, 'recordFinding', built, {
      input: { personId: other.personIds[0], ground: 'R99', finding: 'YES', evidence: 'x'.repeat(4001) },
    });
    expect(fieldsOf(wrong)).toEqual([
      ['input.personId', 'UNKNOWN_CODE'],
      ['input.ground', 'UNKNOWN_CODE'],
      ['input.evidence', 'TOO_LONG'],
    ]);
    const absolute = await call(office, 'recordFinding', built, {
      input: { personId: built.personIds[0], ground: 'A1', finding: 'YES', exceptionReason: 'Doch.' },
    });
    expect(fieldsOf(absolute)).toEqual([['input.exceptionReason', 'NO_EXCEPTION']]);
  });
});

describe('what else the office notes on a case', () => {
  it('is a case note for the members', async () => {
    const built = await preChecked().create(api.database);
    const answer = await call(office, 'writeCaseNote', built, { body: ' Familie seit 2015 hier. ' });
    expect(answer.caseNote).toBe('Familie seit 2015 hier.');
    const tooLong = await call(office, 'writeCaseNote', built, { body: 'x'.repeat(50_001), version: 2 });
    expect(fieldsOf(tooLong)).toEqual([['body', 'TOO_LONG']]);
  });

  it('is the day of a removal, since when it is fixed, and detention', async () => {
    const built = await preChecked().create(api.database);
    const answer = await call(office, 'setRemovalDate', built, {
      removalOn: '12.03.2026',
      fixedOn: '2026-02-20',
      inDetention: true,
    });
    expect(answer).toMatchObject({
      removalOn: '2026-03-12',
      removalFixedOn: '2026-02-20',
      inDetention: true,
    });
    const none = await call(office, 'setRemovalDate', built, { inDetention: false, version: 2 });
    expect(none).toMatchObject({ removalOn: null, removalFixedOn: null, inDetention: false });
  });

  it('is refused with the field that is wrong', async () => {
    const built = await preChecked().create(api.database);
    const later = await call(office, 'setRemovalDate', built, { fixedOn: '2026-03-03', inDetention: false });
    expect(fieldsOf(later)).toEqual([
      ['removalOn', 'REQUIRED'],
      ['fixedOn', 'DATE_TOO_LATE'],
    ]);
  });

  it('is not open to the authority, whose answer would be another', async () => {
    const built = await preChecked().create(api.database);
    const authority = await api.as('AUTHORITY', { authorityId: bochum });
    await expect(call(authority, 'setRemovalDate', built, { inDetention: true })).rejects.toThrow(
      'FORBIDDEN',
    );
  });
});

describe('overriding a blocker', () => {
  it('is the chair’s, with a reason, once per person and ground', async () => {
    const built = await aCase()
      .inState('READY')
      .of(bochum)
      .withStatement('SUBMITTED')
      .withPersons([{ consentOn: null }, { consentOn: null }])
      .create(api.database);
    const consent = {
      blocker: 'CONSENT_MISSING',
      personId: built.personIds[0],
      reason: 'Liegt mündlich vor.',
    };
    const answer = await call(chair, 'overrideBlocker', built, consent);
    expect(answer.blockers).toEqual([
      { code: 'CASE_NOTE_MISSING', overridden: false, overrideReason: null },
      { code: 'CONSENT_MISSING', overridden: true, overrideReason: 'Liegt mündlich vor.' },
      { code: 'CONSENT_MISSING', overridden: false, overrideReason: null },
    ]);
    const again = await call(chair, 'overrideBlocker', built, { ...consent, version: 2 });
    expect(again).toMatchObject({ code: 'NOTHING_TO_OVERRIDE' });
    const blank = await call(chair, 'overrideBlocker', built, { ...consent, reason: ' ', version: 2 });
    expect(fieldsOf(blank)).toEqual([['reason', 'REQUIRED']]);
    await expect(call(office, 'overrideBlocker', built, consent)).rejects.toThrow('FORBIDDEN');
  });

  it('is refused when no such blocker stands', async () => {
    const built = await aCase().inState('READY').of(bochum).create(api.database);
    const other = { blocker: 'MANDATE_MISSING', reason: 'Trotzdem.' };
    expect(await call(chair, 'overrideBlocker', built, other)).toMatchObject({
      __typename: 'ActionRefused',
      code: 'NOTHING_TO_OVERRIDE',
    });
    const unknown = { blocker: 'x'.repeat(600), ground: 'Z9', reason: 'Trotzdem.' };
    expect(fieldsOf(await call(chair, 'overrideBlocker', built, unknown))).toEqual([
      ['blocker', 'UNKNOWN_CODE'],
      ['ground', 'UNKNOWN_CODE'],
    ]);
  });
});
