import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aRequest, fieldsOf, officeSees, record, report } from '../../test/after-decision-kit.ts';
import { aCase, anAuthority } from '../../test/case-kit.ts';
import type { Client } from '../../test/client.ts';
import { type TestApi, testApi } from '../../test/test-api.ts';

let api: TestApi;
let bochum: string;
let authority: Client;
let office: Client;
beforeAll(async () => {
  api = await testApi();
  bochum = await anAuthority(api.database);
  authority = await api.as('AUTHORITY', { authorityId: bochum });
  office = await api.as('OFFICE');
});
afterAll(() => api.stop());

const follow = (personId: string | undefined) => ({ personId, intent: 'INTENDS_FOLLOW' });
const refuse = (personId: string | undefined, reasons: string | null = 'Straftaten von Gewicht.') => ({
  personId,
  intent: 'INTENDS_NOT_FOLLOW',
  reasons,
});

describe('reporting an intended decision', () => {
  it('tells office and ministry what the authority intends for each person', async () => {
    const built = await aRequest(api, bochum, ['REQUEST', 'REQUEST', 'NO_REQUEST']);
    const [first, second] = built.personIds;
    const answer = await report(authority, 'Intent', built, [follow(first), refuse(second)]);
    expect(answer).toMatchObject({ __typename: 'AuthorityCase', status: 'REQUEST_RECEIVED', reportCount: 2 });
    expect(answer.persons).toMatchObject([
      { outcome: 'REQUEST', request: { part: 'INTENDS_FOLLOW', intentOn: '2026-03-02' } },
      {
        outcome: 'REQUEST',
        request: { part: 'INTENDS_NOT_FOLLOW', intentReasons: 'Straftaten von Gewicht.' },
      },
      { outcome: 'NO_REQUEST', request: null },
    ]);
    const seen = await officeSees(office, built.id);
    expect(seen).toMatchObject({ state: 'INTENT_REPORTED', version: 2 });
    expect(seen.events.at(-1)).toMatchObject({
      action: 'reportIntent',
      detail: 'INTENDS_FOLLOW 1, INTENDS_NOT_FOLLOW 1',
    });
    expect(seen.letters).toEqual([
      { letter: 'INTENT_RECEIPT', recipient: 'AUTHORITY' },
      { letter: 'INTENT_TO_SUPERVISION', recipient: 'SUPERVISION' },
    ]);
  });

  it('counts for the next authority only what it reported itself', async () => {
    const built = await aRequest(api, bochum, ['REQUEST', 'REQUEST']);
    await report(authority, 'Intent', built, [follow(built.personIds[0])]);
    const essen = await anAuthority(api.database, 'Stadt Essen');
    await api.database.transaction(async (tx) => {
      await tx.run(
        'insert into former_authority (case_id, ended_seq, authority_id, ended_at) values (?, 3, ?, ?)',
        [built.id, bochum, api.clock.now()],
      );
      await tx.run('update hardship_case set authority_id = ? where id = ?', [essen, built.id]);
    });
    api.clock.set('2026-03-03T09:00:00.000Z');
    const next = await api.as('AUTHORITY', { authorityId: essen });
    const answer = await report(next, 'Intent', built, [follow(built.personIds[1])]);
    expect(answer).toMatchObject({ __typename: 'AuthorityCase', reportCount: 1 });
    api.clock.set('2026-03-02T09:00:00.000Z');
  });

  it('leaves the case where it is as long as somebody is not spoken of', async () => {
    const built = await aRequest(api, bochum, ['REQUEST', 'REQUEST']);
    await report(authority, 'Intent', built, [follow(built.personIds[0])]);
    expect(await officeSees(office, built.id)).toMatchObject({ state: 'REQUEST_SENT' });
  });

  it('asks for the decisive reasons when the authority does not follow', async () => {
    const built = await aRequest(api, bochum);
    for (const reasons of [null, '  ']) {
      const answer = await report(authority, 'Intent', built, [refuse(built.personIds[0], reasons)]);
      expect(fieldsOf(answer)).toEqual(['input.entries[0].reasons REQUIRED']);
    }
  });

  it.each([
    ['2026-02-17', 'DATE_TOO_EARLY'],
    ['2026-03-03', 'DATE_TOO_LATE'],
    ['2026-02-30', 'DATE_IMPOSSIBLE'],
  ])('is told between the request and today: %s', async (day, code) => {
    const built = await aRequest(api, bochum);
    const answer = await report(authority, 'Intent', built, [follow(built.personIds[0])], { day });
    expect(fieldsOf(answer)).toEqual([`input.day ${code}`]);
  });

  it('names whoever is nobody with a request', async () => {
    const built = await aRequest(api, bochum, ['REQUEST', 'RECOMMENDATION']);
    const [first, second] = built.personIds;
    const other = await aRequest(api, bochum);
    const answer = await report(authority, 'Intent', built, [
      follow(first),
      follow(first),
      follow(second),
      follow(other.personIds[0]),
    ]);
    expect(fieldsOf(answer)).toEqual([
      'input.entries[1].personId REPEATED',
      'input.entries[2].personId UNKNOWN_CODE',
      'input.entries[3].personId UNKNOWN_CODE',
    ]);
    expect(fieldsOf(await report(authority, 'Intent', built, []))).toEqual(['input.entries REQUIRED']);
  });

  it('may change until the decision, and nothing told before is lost', async () => {
    const built = await aRequest(api, bochum);
    const [person] = built.personIds;
    await report(authority, 'Intent', built, [refuse(person)]);
    const stale = await report(authority, 'Intent', built, [follow(person)]);
    expect(stale).toEqual({ __typename: 'Conflict', currentVersion: 1 });
    await report(authority, 'Intent', built, [follow(person)], { seen: 1 });
    const seen = await officeSees(office, built.id);
    expect(seen.authorityReports).toMatchObject([
      { seq: 1, part: 'INTENDS_NOT_FOLLOW', reasons: 'Straftaten von Gewicht.', actorFunction: 'AUTHORITY' },
      { seq: 2, part: 'INTENDS_FOLLOW', reasons: null },
    ]);
    expect(seen.persons).toMatchObject([{ request: { part: 'INTENDS_FOLLOW', intentReasons: null } }]);
  });

  it('takes effect once per key, and once when two do it at once', async () => {
    const built = await aRequest(api, bochum);
    const entries = [follow(built.personIds[0])];
    const answers = await Promise.all(
      ['one', 'one', 'two', 'two'].map((key) =>
        report(authority, 'Intent', built, entries, { key: `${built.id} ${key}` }),
      ),
    );
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual([
      'AuthorityCase',
      'AuthorityCase',
      'Conflict',
      'Conflict',
    ]);
    expect((await officeSees(office, built.id)).authorityReports).toHaveLength(1);
  });

  it('is not possible before the request, nor after the end', async () => {
    for (const state of ['DECIDED', 'CLOSED'] as const) {
      const built = await aCase()
        .inState(state)
        .of(bochum)
        .withPersons([{ state: 'REQUEST' }])
        .create(api.database);
      const answer = await report(authority, 'Intent', built, [follow(built.personIds[0])]);
      expect(answer).toMatchObject({ __typename: 'ActionRefused', code: 'NOT_IN_THIS_STATE' });
    }
  });

  it('is missing for another authority', async () => {
    const built = await aRequest(api, bochum);
    const essen = await api.as('AUTHORITY', { authorityId: await anAuthority(api.database, 'Stadt Essen') });
    const foreign = await report(essen, 'Intent', built, [follow(built.personIds[0])]);
    const unknown = await report(essen, 'Intent', { id: 'x' }, [follow('x')]);
    expect(foreign).toEqual(unknown);
    expect(foreign.__typename).toBe('NotFound');
  });
});

describe('recording it for an authority that wrote a letter', () => {
  it('is the office’s, and says so', async () => {
    const built = await aRequest(api, bochum);
    const answer = await record(office, 'Intent', built, [refuse(built.personIds[0])], '2026-02-27');
    expect(answer).toMatchObject({ state: 'INTENT_REPORTED', version: 2 });
    expect(answer.authorityReports).toMatchObject([{ toldOn: '2026-02-27', actorFunction: 'OFFICE' }]);
    const stale = await record(office, 'Intent', built, [follow(built.personIds[0])]);
    expect(stale).toEqual({ __typename: 'Conflict', currentVersion: 2 });
  });

  it('is not open to others', async () => {
    const built = await aRequest(api, bochum);
    for (const client of [authority, await api.as('SEAT'), await api.as('MINUTES_KEEPER')])
      await expect(record(client, 'Intent', built, [])).rejects.toThrow('FORBIDDEN');
    await expect(report(office, 'Intent', built, [])).rejects.toThrow('FORBIDDEN');
  });
});
