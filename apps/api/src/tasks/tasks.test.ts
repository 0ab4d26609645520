import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runDaily } from '../daily/run-daily.ts';
import { call } from '../test/case-calls.ts';
import { aCase, anAuthority, type BuiltCase } from '../test/case-kit.ts';
import type { Client } from '../test/client.ts';
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

// biome-ignore lint/suspicious/noExplicitAny: an answer of the API, looked at by matchers only
type Answer = Record<string, any>;

const ANSWER = `{ __typename ... on OfficeCase { id version nextDate { on kind }
    followUps { id dueOn body ownerName doneAt doneBy } events { action } }
  ... on InputInvalid { fields { path code } } ... on NotFound { message } ... on Conflict { currentVersion }
  ... on ActionRefused { code } }`;
async function followUp(name: string, on: Pick<BuiltCase, 'id' | 'version'>, more: object, client = office) {
  const parameters =
    name === 'setFollowUp'
      ? '$input: FollowUpInput!'
      : `$followUpId: ID!${name === 'changeFollowUp' ? ', $input: FollowUpInput!' : ''}`;
  const names = [...parameters.matchAll(/\$(\w+)/g)].map(([, each]) => `${each}: $${each}`);
  const { answer } = await client.ask<{ answer: Answer }>(
    `mutation ($id: ID!, $version: Int!, ${parameters}) { answer: ${name}(id: $id, version: $version, ${names.join(', ')}) ${ANSWER} }`,
    { id: on.id, version: on.version, ...more },
  );
  return answer;
}
const idsIn = async (list: string, client = office, mine = false) => {
  const { officeTasks } = await client.ask<{ officeTasks: { nodes: { id: string }[] } }>(
    'query ($list: TaskList!, $mine: Boolean!) { officeTasks(list: $list, mine: $mine, first: 100) { nodes { id nextDate { on kind } } } }',
    { list, mine },
  );
  return officeTasks.nodes.map(({ id }) => id);
};
const runToday = () => runDaily(api.application);

describe('the next date of a case', () => {
  it('moves with every step', async () => {
    const built = await aCase().create(api.database);
    await call(office, 'registerCase', built, { authorityId: bochum });
    const [row] = await api.database.rows('select next_on, next_kind from hardship_case where id = ?', [
      built.id,
    ]);
    expect(row).toEqual({ next_on: '2026-03-30', next_kind: 'PRE_CHECK' });
  });

  it('is put right daily where something moved around the case, and what nothing points to lies on the desk', async () => {
    const idle = await aCase().ready().of(bochum).create(api.database);
    const planned = await aCase().ready().of(bochum).create(api.database);
    await api.database.transaction(async (tx) => {
      await tx.run(
        `insert into meeting (id, kind, state, meets_on, starts_at, minutes_available, place, agenda_state, minutes_state,
           created_at, created_by) values ('near', 'COMMISSION', 'PLANNED', '2026-03-05', '10:00', 240, 'Saal', 'DRAFT',
           'DRAFT', '2026-01-01T00:00:00.000Z', ?)`,
        [office.accountId],
      );
      await tx.run(
        `insert into agenda_item (id, meeting_id, case_id, section, position, minutes, added_by, added_at)
         values ('item', 'near', ?, 'NEW', 1, 15, ?, '2026-02-01T00:00:00.000Z')`,
        [planned.id, office.accountId],
      );
      tx.record({ clock: api.clock, actor: null }, { action: 'test' });
    });
    await runToday();
    expect(await idsIn('WITHOUT_DATE')).toEqual([idle.id]);
    expect(await idsIn('LATE')).toContain(planned.id);
    const head = await api.as('OFFICE_HEAD');
    const { dailyRuns } = await head.ask<{ dailyRuns: Answer[] }>(
      '{ dailyRuns { day duty label state handled failed problem } }',
    );
    expect(dailyRuns).toContainEqual(
      expect.objectContaining({ day: '2026-03-02', duty: 'next-dates', state: 'DONE', failed: 0 }),
    );
    await expect(office.ask('{ dailyRuns { day } }')).rejects.toThrow('FORBIDDEN');
  });
});

describe('a follow-up', () => {
  const INPUT = { dueOn: '06.03.2026', body: 'Nachfragen' };

  it('is set, moved and finished by hand, and counts as the next date when it is earlier', async () => {
    const built = await aCase().ready().of(bochum).create(api.database);
    const set = await followUp('setFollowUp', built, { input: INPUT });
    expect(set).toMatchObject({
      nextDate: { on: '2026-03-06', kind: 'FOLLOW_UP' },
      followUps: [{ dueOn: '2026-03-06', body: 'Nachfragen', doneAt: null }],
    });
    const followUpId = set.followUps[0].id;
    const moved = await followUp('changeFollowUp', set as BuiltCase, {
      followUpId,
      input: { ...INPUT, dueOn: '2026-03-02' },
    });
    expect(moved.nextDate).toEqual({ on: '2026-03-02', kind: 'FOLLOW_UP' });
    expect(await idsIn('TODAY')).toContain(built.id);
    const done = await followUp('finishFollowUp', moved as BuiltCase, { followUpId });
    expect(done).toMatchObject({ nextDate: null, followUps: [{ doneBy: expect.any(String) }] });
    expect(await followUp('finishFollowUp', done as BuiltCase, { followUpId })).toMatchObject({
      __typename: 'NotFound',
    });
  });

  it.each([
    ['a day that is past', { dueOn: '01.03.2026' }, ['input.dueOn', 'DATE_TOO_EARLY']],
    ['no day', { dueOn: '' }, ['input.dueOn', 'REQUIRED']],
    ['no text', { body: ' ' }, ['input.body', 'REQUIRED']],
    ['an overlong text', { body: 'x'.repeat(501) }, ['input.body', 'TOO_LONG']],
    ['an owner who is not of the office', { ownerId: 'x' }, ['input.ownerId', 'UNKNOWN_CODE']],
  ])('is refused for %s', async (_name, change, [path, code]) => {
    const built = await aCase().create(api.database);
    expect(await followUp('setFollowUp', built, { input: { ...INPUT, ...change } })).toMatchObject({
      fields: [{ path, code }],
    });
  });

  it('of another case, in an old version, or for other audiences is refused', async () => {
    const built = await aCase().create(api.database);
    const other = await aCase().create(api.database);
    const set = await followUp('setFollowUp', other, { input: INPUT });
    const followUpId = set.followUps[0].id;
    expect(await followUp('finishFollowUp', built, { followUpId })).toMatchObject({ __typename: 'NotFound' });
    expect(await followUp('setFollowUp', { ...built, version: 9 }, { input: INPUT })).toMatchObject({
      currentVersion: 1,
    });
    await expect(followUp('setFollowUp', built, { input: INPUT }, await api.as('APPLICANT'))).rejects.toThrow(
      'FORBIDDEN',
    );
  });
});

describe('an absence', () => {
  const ABSENCE = `{ __typename ... on Absence { id accountName substituteName endedAt }
    ... on InputInvalid { fields { path code } } ... on ActionRefused { code } ... on NotFound { message } }`;
  const record = async (client: Client, more: object) =>
    (
      await client.ask<{ answer: Answer }>(
        `mutation ($accountId: ID, $fromOn: String!, $toOn: String!, $substituteId: ID!) { answer: recordAbsence(
          accountId: $accountId, fromOn: $fromOn, toOn: $toOn, substituteId: $substituteId) ${ABSENCE} }`,
        { fromOn: '2026-03-02', toOn: '2026-03-06', ...more },
      )
    ).answer;
  const finish = async (client: Client, id: string) =>
    (
      await client.ask<{ answer: Answer }>(`mutation ($id: ID!) { answer: endAbsence(id: $id) ${ABSENCE} }`, {
        id,
      })
    ).answer;

  it('puts the files and follow-ups of who is away on the desk of who stands in, until it ends', async () => {
    const away = await api.as('OFFICE');
    const substitute = await api.as('OFFICE');
    const kept = await aCase()
      .with({ nextOn: '2026-03-01', nextKind: 'FOLLOW_UP' })
      .keptBy(away.accountId)
      .create(api.database);
    expect(await idsIn('LATE', substitute, true)).toEqual([]);
    const absence = await record(away, { substituteId: substitute.accountId });
    expect(absence).toMatchObject({ __typename: 'Absence', endedAt: null });
    expect(await idsIn('LATE', substitute, true)).toEqual([kept.id]);
    expect(await idsIn('LATE', away, true)).toEqual([kept.id]);
    const { taskCounts } = await substitute.ask<{ taskCounts: Answer[] }>(
      '{ taskCounts(mine: true) { list count } }',
    );
    expect(taskCounts).toContainEqual({ list: 'LATE', count: 1 });
    await finish(away, absence.id);
    expect(await idsIn('LATE', substitute, true)).toEqual([]);
    const { absences } = await office.ask<{ absences: Answer[] }>(
      '{ absences { id endedAt substituteName } }',
    );
    expect(absences).toContainEqual({
      id: absence.id,
      endedAt: expect.any(String),
      substituteName: expect.any(String),
    });
    expect(await finish(away, absence.id)).toMatchObject({ __typename: 'NotFound' });
  });

  it('of somebody else is recorded by the head of the office only', async () => {
    const away = await api.as('OFFICE');
    const substitute = await api.as('OFFICE');
    const more = { accountId: away.accountId, substituteId: substitute.accountId };
    expect(await record(office, more)).toMatchObject({ code: 'NOT_YOUR_FUNCTION' });
    expect(await record(await api.as('OFFICE_HEAD'), more)).toMatchObject({ __typename: 'Absence' });
  });

  it('names what is wrong with days and substitute', async () => {
    const client = await api.as('OFFICE');
    const other = await api.as('OFFICE');
    const applicant = await api.as('APPLICANT');
    const refused = async (more: object) =>
      (await record(client, { substituteId: other.accountId, ...more })).fields.map(
        ({ path, code }: { path: string; code: string }) => `${path} ${code}`,
      );
    expect(await refused({ toOn: '2026-03-01' })).toEqual(['toOn DATE_TOO_EARLY']);
    expect(await refused({ fromOn: 'bald' })).toEqual(['fromOn DATE_UNREADABLE']);
    expect(await refused({ toOn: '2028-01-01' })).toEqual(['toOn DATE_TOO_LATE']);
    expect(await refused({ substituteId: client.accountId })).toEqual(['substituteId UNKNOWN_CODE']);
    expect(await refused({ substituteId: applicant.accountId })).toEqual(['substituteId UNKNOWN_CODE']);
    await record(client, { substituteId: other.accountId });
    expect(await refused({})).toEqual(['fromOn REPEATED']);
    const third = await api.as('OFFICE');
    const atThird = await record(third, { substituteId: client.accountId });
    expect(atThird.fields).toEqual([{ path: 'substituteId', code: 'UNKNOWN_CODE' }]);
  });
});
