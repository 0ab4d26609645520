import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aCase, anAuthority } from '../test/case-kit.ts';
import type { Client } from '../test/client.ts';
import { end, fieldsOf } from '../test/endings-calls.ts';
import { type TestApi, testApi } from '../test/test-api.ts';

let api: TestApi;
let office: Client;
let bochum: string;
beforeAll(async () => {
  api = await testApi();
  office = await api.as('OFFICE');
  bochum = await anAuthority(api.database);
});
afterAll(() => api.stop());

const ready = () => aCase().ready().of(bochum);
const DECLARED = { declaredOn: '27.02.2026', note: 'Fax vom 27.02.' };
const SETTLED = { reason: 'DEPARTED', evidence: 'Grenzübertrittsbescheinigung', settledOn: '2026-02-20' };
const lettersOf = ({ letters }: { letters?: { letter: string; recipient: string }[] }) =>
  (letters ?? []).map(({ letter, recipient }) => `${letter} ${recipient}`);

describe('a withdrawal noted by the office', () => {
  it('ends the case for everybody, with its day, its note and letters to the party and the authority', async () => {
    const built = await ready().withPersons(2).create(api.database);
    const answer = await end(office, 'withdrawCase', built, { input: DECLARED });
    expect(answer).toMatchObject({
      state: 'WITHDRAWN',
      version: 2,
      persons: [{ state: 'WITHDRAWN', outcomeOn: '2026-02-27' }, { state: 'WITHDRAWN' }],
    });
    expect(lettersOf(answer)).toEqual(['WITHDRAWAL_CONFIRMATION APPLICANT', 'WITHDRAWAL_NOTICE AUTHORITY']);
    expect(answer.events.at(-1)).toMatchObject({
      action: 'withdraw',
      fromState: 'READY',
      reason: DECLARED.note,
      detail: null,
    });
  });

  it('leaves the others of a family in the procedure, and the state with them', async () => {
    const built = await ready().withPersons(3).create(api.database);
    const input = { ...DECLARED, personIds: [built.personIds[1]] };
    const answer = await end(office, 'withdrawCase', built, { input });
    expect(answer).toMatchObject({
      state: 'READY',
      persons: [{ state: 'PENDING' }, { state: 'WITHDRAWN' }, { state: 'PENDING' }],
    });
  });

  it('gives up the open statement, and the place on the agenda of a meeting to come', async () => {
    const built = await aCase()
      .inState('STATEMENT_REQUESTED')
      .of(bochum)
      .withStatement('DRAFTED')
      .create(api.database);
    await aMeeting('M1', 'PLANNED', built.id);
    const answer = await end(office, 'withdrawCase', built, { input: DECLARED });
    expect(answer.statement.state).toBe('WITHDRAWN');
    expect(await itemsOf(built.id)).toEqual([]);
  });

  it('leaves the item of a meeting in session', async () => {
    const built = await ready().with({ state: 'ON_AGENDA' }).create(api.database);
    await aMeeting('M2', 'IN_SESSION', built.id);
    await end(office, 'withdrawCase', built, { input: DECLARED });
    expect(await itemsOf(built.id)).toHaveLength(1);
  });

  it.each([
    ['nobody', { personIds: [] }, ['input.personIds', 'REQUIRED']],
    ['a stranger', { personIds: ['x'] }, ['input.personIds[0]', 'UNKNOWN_CODE']],
    ['a day to come', { declaredOn: '03.03.2026' }, ['input.declaredOn', 'DATE_TOO_LATE']],
    ['a day before the receipt', { declaredOn: '2026-01-01' }, ['input.declaredOn', 'DATE_TOO_EARLY']],
    ['no day', { declaredOn: ' ' }, ['input.declaredOn', 'REQUIRED']],
    ['an impossible day', { declaredOn: '30.02.2026' }, ['input.declaredOn', 'DATE_IMPOSSIBLE']],
    ['an overlong note', { note: 'x'.repeat(4001) }, ['input.note', 'TOO_LONG']],
  ])('is refused for %s', async (_name, change, error) => {
    const built = await ready().create(api.database);
    const answer = await end(office, 'withdrawCase', built, { input: { ...DECLARED, ...change } });
    expect(fieldsOf(answer)).toEqual([error]);
  });

  it('is refused for a person named twice, of another case, or gone already', async () => {
    const other = await ready().create(api.database);
    const built = await ready()
      .withPersons([{ state: 'WITHDRAWN' }, {}])
      .create(api.database);
    const [gone, here] = built.personIds;
    const named = [here, here, gone, other.personIds[0]];
    const answer = await end(office, 'withdrawCase', built, { input: { ...DECLARED, personIds: named } });
    expect(fieldsOf(answer)).toEqual([
      ['input.personIds[1]', 'REPEATED'],
      ['input.personIds[2]', 'UNKNOWN_CODE'],
      ['input.personIds[3]', 'UNKNOWN_CODE'],
    ]);
  });

  it('is refused in an old version, twice, for a draft, and to other audiences', async () => {
    const built = await ready().create(api.database);
    expect(await end(office, 'withdrawCase', { ...built, version: 7 }, { input: DECLARED })).toMatchObject({
      currentVersion: 1,
    });
    await end(office, 'withdrawCase', built, { input: DECLARED });
    expect(await end(office, 'withdrawCase', { ...built, version: 2 }, { input: DECLARED })).toMatchObject({
      code: 'PROCEDURE_ENDED',
    });
    const draft = await aCase().inState('DRAFT').create(api.database);
    expect(await end(office, 'withdrawCase', draft, { input: DECLARED })).toMatchObject({
      __typename: 'NotFound',
    });
    for (const fn of ['APPLICANT', 'SEAT', 'SUPERVISION', 'MINUTES_KEEPER'] as const)
      await expect(end(await api.as(fn), 'withdrawCase', built, { input: DECLARED })).rejects.toThrow(
        'FORBIDDEN',
      );
  });
});

describe('a revoked consent', () => {
  it('ends the procedure for that person, who has consented no longer', async () => {
    const built = await ready().withPersons(2).create(api.database);
    const input = { ...DECLARED, personIds: [built.personIds[0]] };
    expect(await end(office, 'revokeConsent', built, { input })).toMatchObject({
      state: 'READY',
      persons: [
        { state: 'WITHDRAWN', consentOn: null, consentRevokedOn: '2026-02-27' },
        { state: 'PENDING' },
      ],
    });
  });
});

describe('a settlement', () => {
  it('names reason, paragraph and evidence of each person, and tells party and authority', async () => {
    const built = await ready().create(api.database);
    const input = { ...SETTLED, reason: 'TITLE_25B' };
    const answer = await end(office, 'settlePersons', built, { input });
    expect(answer).toMatchObject({
      state: 'SETTLED',
      persons: [
        {
          state: 'SETTLED',
          outcomeOn: '2026-02-20',
          settlementReason: 'TITLE_25B',
          settlementBasis: '§ 25b AufenthG',
          settlementEvidence: SETTLED.evidence,
        },
      ],
    });
    expect(lettersOf(answer)).toEqual(['SETTLEMENT_CONFIRMATION APPLICANT', 'SETTLEMENT_NOTICE AUTHORITY']);
  });

  it('of one of a family leaves the others', async () => {
    const built = await ready().withPersons(2).create(api.database);
    const input = { ...SETTLED, personIds: [built.personIds[1]] };
    expect(await end(office, 'settlePersons', built, { input })).toMatchObject({
      state: 'READY',
      persons: [{ state: 'PENDING' }, { state: 'SETTLED' }],
    });
  });

  it('after a request is internal: the outcome stays, the authority has nothing left to decide', async () => {
    const built = await ready()
      .with({ state: 'REQUEST_SENT', decidedOn: '2026-02-10', closingReleasedAt: '2026-02-12T12:00:00.000Z' })
      .withPersons([{ state: 'REQUEST' }, { state: 'NO_REQUEST' }])
      .create(api.database);
    const input = { ...SETTLED, personIds: [built.personIds[0]] };
    const answer = await end(office, 'settlePersons', built, { input });
    expect(answer).toMatchObject({
      state: 'CLOSED',
      persons: [{ state: 'REQUEST', finalDecision: 'MOOT' }, { state: 'NO_REQUEST' }],
    });
    expect(lettersOf(answer)).toEqual(['SETTLEMENT_NOTICE AUTHORITY']);
  });

  it('is refused for a person whose outcome is no request', async () => {
    const built = await ready()
      .with({ state: 'DECIDED', decidedOn: '2026-02-10' })
      .withPersons([{ state: 'NO_REQUEST' }])
      .create(api.database);
    expect(fieldsOf(await end(office, 'settlePersons', built, { input: SETTLED }))).toEqual([
      ['input.personIds', 'REQUIRED'],
    ]);
  });

  it.each([
    ['without evidence', { evidence: ' ' }, ['input.evidence', 'REQUIRED']],
    ['with overlong evidence', { evidence: 'x'.repeat(4001) }, ['input.evidence', 'TOO_LONG']],
    ['on a day to come', { settledOn: '2026-03-03' }, ['input.settledOn', 'DATE_TOO_LATE']],
    ['without a day', { settledOn: '' }, ['input.settledOn', 'REQUIRED']],
    ['by another title without its paragraph', { reason: 'OTHER_TITLE' }, ['input.legalBasis', 'REQUIRED']],
    [
      'with an overlong paragraph',
      { reason: 'FAMILY', legalBasis: '§'.repeat(121) },
      ['input.legalBasis', 'TOO_LONG'],
    ],
  ])('is refused %s', async (_name, change, error) => {
    const built = await ready().create(api.database);
    const answer = await end(office, 'settlePersons', built, { input: { ...SETTLED, ...change } });
    expect(fieldsOf(answer)).toEqual([error]);
  });
});

async function aMeeting(id: string, state: string, caseId: string): Promise<void> {
  await api.database.transaction(async (tx) => {
    await tx.run(
      `insert into meeting (id, kind, state, meets_on, starts_at, minutes_available, place, agenda_state,
         minutes_state, created_at, created_by) values (?, 'COMMISSION', ?, '2026-03-20', '10:00', 240, 'Düsseldorf',
         'DRAFT', 'DRAFT', '2026-01-01T00:00:00.000Z', ?)`,
      [id, state, office.accountId],
    );
    await tx.run(
      `insert into agenda_item (id, meeting_id, case_id, section, position, minutes, added_by, added_at)
       values (?, ?, ?, 'NEW', 1, 15, ?, '2026-02-01T00:00:00.000Z')`,
      [`${id}-item`, id, caseId, office.accountId],
    );
  });
}

const itemsOf = (caseId: string) =>
  api.database.rows('select id from agenda_item where case_id = ?', [caseId]);
