import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verify } from '../audit/verify.ts';
import { DatabaseBusy } from '../database/places.ts';
import { anApplication } from './application-kit.ts';
import { aCase, anAuthority, type BuiltCase } from './case-kit.ts';
import type { Client } from './client.ts';
import { type TestApi, testApi } from './test-api.ts';

interface Answer {
  readonly __typename: string;
  readonly version?: number;
  readonly currentVersion?: number;
}

let api: TestApi;
let office: Client;
let built: BuiltCase;
beforeAll(async () => {
  api = await testApi();
  office = await api.as('OFFICE');
  built = await aCase()
    .inState('PRE_CHECK')
    .of(await anAuthority(api.database))
    .create(api.database);
  // The kit numbers its cases itself.
  await api.database.transaction((tx) =>
    tx.run('insert into file_number_counter (file_year, last_number) values (2026, 500)'),
  );
});
afterAll(() => api.stop());

const one = async <R>(text: string, params: readonly string[] = []): Promise<R> =>
  (await api.database.rows<R>(text, params))[0] as R;
const many = <T>(times: number, work: (n: number) => Promise<T>): Promise<T[]> =>
  Promise.all(Array.from({ length: times }, (_, n) => work(n)));

const WRITE_NOTE = `mutation ($caseId: ID!, $version: Int!, $body: String!) {
  answer: writeCaseNote(caseId: $caseId, version: $version, body: $body) {
    __typename ... on OfficeCase { version } ... on Conflict { currentVersion } } }`;
const SET_REMOVAL = `mutation ($caseId: ID!, $version: Int!, $removalOn: String) {
  answer: setRemovalDate(caseId: $caseId, version: $version, removalOn: $removalOn, inDetention: false) {
    __typename ... on OfficeCase { version } ... on Conflict { currentVersion } } }`;

/** Every third edit sets the removal date, the others write the note. */
const edit = async (n: number, version: number): Promise<Answer> => {
  const [text, more] =
    n % 3 === 0
      ? [SET_REMOVAL, { removalOn: `2026-04-${10 + (n % 20)}` }]
      : [WRITE_NOTE, { body: `Nr. ${n}` }];
  return (await office.ask<{ answer: Answer }>(text, { caseId: built.id, version, ...more })).answer;
};
const versionNow = async () =>
  (await one<{ version: number }>('select version from hardship_case where id = ?', [built.id])).version;
const eventSeqs = async () =>
  (
    await api.database.rows<{ seq: number }>('select seq from case_event where case_id = ? order by seq', [
      built.id,
    ])
  ).map(({ seq }) => seq);

describe('many people at once', () => {
  it('lose nothing in fifty edits of one case: accepted ones raise the version, the rest learn the current one', async () => {
    const before = await versionNow();
    const answers = await many(50, (n) => edit(n, before + (n % 5)));
    const accepted = answers.filter(({ __typename }) => __typename === 'OfficeCase');
    const after = await versionNow();
    expect(accepted.length).toBeGreaterThan(0);
    expect(after - before).toBe(accepted.length);
    expect(accepted.map(({ version }) => version).sort((a = 0, b = 0) => a - b)).toEqual(
      accepted.map((_, index) => before + 1 + index),
    );
    for (const { __typename, currentVersion = 0 } of answers) {
      if (__typename === 'OfficeCase') continue;
      expect(__typename).toBe('Conflict');
      expect(currentVersion).toBeGreaterThanOrEqual(before);
      expect(currentVersion).toBeLessThanOrEqual(after);
    }
    expect(await eventSeqs()).toEqual(Array.from({ length: after }, (_, index) => index + 1));
  });

  it('all get their edit in when each tries again with the version that it was told', async () => {
    const before = await versionNow();
    await many(50, async (n) => {
      let answer = await edit(n, before);
      while (answer.currentVersion !== undefined) answer = await edit(n, answer.currentVersion);
      expect(answer.__typename).toBe('OfficeCase');
    });
    const after = await versionNow();
    expect(after).toBe(before + 50);
    expect(await eventSeqs()).toEqual(Array.from({ length: after }, (_, index) => index + 1));
    expect(await verify(api.database)).toMatchObject({ ok: true });
  }, 30_000);

  it('hand an application in once, however often one key is sent at the same moment', async () => {
    const applicant = await api.as('APPLICANT');
    const started = await many(20, () =>
      applicant.ask<{ a: { id: string } }>(
        `mutation ($input: ApplicationInput!) {
          a: startApplication(input: $input, idempotencyKey: "start") { ... on OwnApplication { id } } }`,
        { input: anApplication() },
      ),
    );
    const ids = new Set(started.map(({ a }) => a.id));
    expect(ids.size).toBe(1);
    const [id = ''] = ids;
    const submitted = await many(20, () =>
      applicant.ask<{ a: { id: string; version: number; fileNumber: string } }>(
        `mutation ($id: ID!) { a: submitApplication(id: $id, version: 1, idempotencyKey: "submit") {
          ... on OwnApplication { id version fileNumber } } }`,
        { id },
      ),
    );
    expect(new Set(submitted.map(({ a }) => JSON.stringify(a))).size).toBe(1);
    expect(submitted[0]?.a).toMatchObject({ id, fileNumber: 'HFK-2026-00501' });
    const count = (table: string, column = 'case_id') =>
      one<{ n: number }>(`select count(*) as n from ${table} where ${column} = ?`, [id]);
    expect(await count('case_event')).toEqual({ n: 2 });
    expect(
      await one(
        'select count(*) > 0 as due, count(*) - count(distinct letter) as doubled from outbox where case_id = ?',
        [id],
      ),
    ).toEqual({ due: 1, doubled: 0 });
    expect(await count('idempotency_key', 'result_id')).toEqual({ n: 2 });
    expect(await one('select count(*) as n from audit_entry where payload like ?', [`%${id}%`])).toEqual({
      n: 2,
    });
    expect(await one('select last_number as n from file_number_counter where file_year = 2026')).toEqual({
      n: 501,
    });
  });

  it('get file numbers without a gap and without a double one', async () => {
    const applicant = await api.as('APPLICANT');
    const numbers = await many(20, async (n) => {
      const { a } = await applicant.ask<{ a: { id: string } }>(
        `mutation ($input: ApplicationInput!, $key: String!) {
          a: startApplication(input: $input, idempotencyKey: $key) { ... on OwnApplication { id } } }`,
        { input: anApplication(), key: `start ${n}` },
      );
      const { s } = await applicant.ask<{ s: { fileNumber: string } }>(
        `mutation ($id: ID!, $key: String!) { s: submitApplication(id: $id, version: 1, idempotencyKey: $key) {
          ... on OwnApplication { fileNumber } } }`,
        { id: a.id, key: `submit ${n}` },
      );
      return Number(s.fileNumber.slice(-5));
    });
    expect(numbers.sort((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, index) => index + 502));
  });
});

describe('a transaction that is repeated', () => {
  const by = { clock: { now: () => '2026-03-02T09:00:00.000Z' }, actor: null };
  const effects = async (name: string) => ({
    rows: (await one<{ n: number }>('select count(*) as n from organisation where name = ?', [name])).n,
    records: (
      await one<{ n: number }>('select count(*) as n from audit_entry where payload like ?', [`%"${name}"%`])
    ).n,
  });

  it.each([1213, 1205, 1020])('after error %i takes effect once', async (errno) => {
    let attempts = 0;
    await api.database.transaction(async (tx) => {
      attempts += 1;
      await tx.run('insert into organisation (id, name) values (?, ?)', [`R${errno}`, `after-${errno}`]);
      tx.record(by, { action: `after-${errno}` });
      if (attempts < 3) throw Object.assign(new Error('again'), { errno });
    });
    expect(attempts).toBe(3);
    expect(await effects(`after-${errno}`)).toEqual({ rows: 1, records: 1 });
  });

  it('gives up after the fourth attempt and leaves nothing', async () => {
    const hopeless = api.database.transaction(async (tx) => {
      await tx.run("insert into organisation (id, name) values ('H', 'hopeless')");
      tx.record(by, { action: 'hopeless' });
      throw Object.assign(new Error('again'), { errno: 1213 });
    });
    await expect(hopeless).rejects.toThrow('again');
    expect(await effects('hopeless')).toEqual({ rows: 0, records: 0 });
  });

  it('after a real deadlock takes effect once, for both who met in it', async ({ skip }) => {
    if (api.database.engine === 'sqlite') skip('the embedded database has one writer');
    const both = await many(2, (n) =>
      aCase()
        .create(api.database)
        .then(({ id }) => ({ id, n })),
    );
    let attempts = 0;
    let reached = 0;
    await many(2, (n) =>
      api.database.transaction(async (tx) => {
        attempts += 1;
        const [first, second] = n === 0 ? both : [...both].reverse();
        const take = (id = '') =>
          tx.run('update hardship_case set link_group = ? where id = ?', [`G${n}`, id]);
        await take(first?.id);
        reached += 1;
        for (let waited = 0; reached < 2 && waited < 100; waited += 1)
          await new Promise((resolve) => setTimeout(resolve, 10));
        await take(second?.id);
        await tx.run('insert into organisation (id, name) values (?, ?)', [`D${n}`, `deadlock-${n}`]);
        tx.record(by, { action: `deadlock-${n}` });
      }),
    );
    expect(attempts).toBeGreaterThan(2);
    for (const n of [0, 1]) expect(await effects(`deadlock-${n}`)).toEqual({ rows: 1, records: 1 });
  });

  it('after a lock that took too long takes effect once', async ({ skip }) => {
    if (api.database.engine === 'sqlite') skip('the embedded database has one writer');
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    let holds = () => {};
    const holding = new Promise<void>((resolve) => {
      holds = resolve;
    });
    const holder = api.database.transaction(async (tx) => {
      await tx.run('update hardship_case set version = version where id = ?', [built.id]);
      holds();
      await held;
    });
    await holding;
    let attempts = 0;
    const waiter = api.database.transaction(async (tx) => {
      attempts += 1;
      if (attempts === 2) release();
      await tx.run('set innodb_lock_wait_timeout = 1');
      await tx.run("insert into organisation (id, name) values ('L', 'lock-wait')");
      tx.record(by, { action: 'lock-wait' });
      await tx.run('update hardship_case set version = version where id = ?', [built.id]);
    });
    await Promise.all([holder, waiter]);
    expect(attempts).toBe(2);
    expect(await effects('lock-wait')).toEqual({ rows: 1, records: 1 });
    expect(await verify(api.database)).toMatchObject({ ok: true });
  });
});

describe('a reader', () => {
  it('is told within two seconds or so that no connection is free', async ({ skip }) => {
    if (api.database.engine === 'sqlite') skip('the embedded database answers readers at once');
    const slow = Array.from({ length: 16 }, () => api.database.rows('select sleep(3)'));
    const before = performance.now();
    await expect(api.database.rows('select 1')).rejects.toBeInstanceOf(DatabaseBusy);
    expect(performance.now() - before).toBeLessThan(2900);
    await Promise.all(slow);
    expect(await api.database.rows('select 1 as one')).toEqual([{ one: 1 }]);
  });
});
