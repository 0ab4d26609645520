import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { entities } from '../database/entities.ts';
import { newId } from '../database/id.ts';
import { type TestDatabase, testDatabase } from '../test/test-database.ts';
import type { ChainEnd } from './chain.ts';
import type { Recorder } from './record.ts';
import { recordedOnly } from './recorded-only.ts';
import { businessTable } from './unrecorded-writes.ts';
import { verify } from './verify.ts';

let test: TestDatabase;
beforeAll(async () => {
  test = await testDatabase();
});
afterAll(() => test.drop());

const by: Recorder = {
  clock: { now: () => '2026-03-02T09:00:00.000Z' },
  actor: { accountId: 'A1', fn: 'OFFICE' },
};
const nameOrganisation = (name: string, fail = false) =>
  test.database.transaction(async (tx) => {
    await tx.run('insert into organisation (id, name) values (?, ?)', [newId(), name]);
    tx.record(by, { action: 'nameOrganisation', ids: { z: 1, a: 'x' }, fields: ['name', 'id'] });
    if (fail) throw new Error('stop');
  });
const count = async (table: string) =>
  (await test.database.rows<{ n: number }>(`select count(*) as n from ${table}`))[0]?.n;

describe('the change audit', () => {
  it('chains one row per record, with ids, actor, action and field names in a fixed order', async () => {
    await nameOrganisation('first');
    const [row] = await test.database.rows<{ payload: string; happened_at: string; previous_hash: string }>(
      'select payload, happened_at, previous_hash from audit_entry where seq = 1',
    );
    expect(row).toEqual({
      happened_at: '2026-03-02T09:00:00.000Z',
      payload:
        '{"accountId":"A1","action":"nameOrganisation","actorFunction":"OFFICE","fields":["id","name"],"ids":{"a":"x","z":1}}',
      previous_hash: '0'.repeat(64),
    });
  });

  it('keeps nothing of what was rolled back', async () => {
    const before = [await count('organisation'), await count('audit_entry')];
    await expect(nameOrganisation('half', true)).rejects.toThrow('stop');
    expect([await count('organisation'), await count('audit_entry')]).toEqual(before);
  });

  it('has no gap and no fork after fifty parallel writers, some of which fail', async () => {
    const before = [(await count('organisation')) ?? 0, (await count('audit_entry')) ?? 0] as const;
    const work = Array.from({ length: 50 }, (_, index) => nameOrganisation(`${index}`, index % 10 === 9));
    const settled = await Promise.allSettled(work);
    expect(settled.filter(({ status }) => status === 'fulfilled')).toHaveLength(45);
    expect([await count('organisation'), await count('audit_entry')]).toEqual([
      before[0] + 45,
      before[1] + 45,
    ]);
    const seqs = await test.database.rows<{ seq: number }>('select seq from audit_entry order by seq');
    expect(seqs.map(({ seq }) => seq)).toEqual(seqs.map((_, index) => index + 1));
    expect(await verify(test.database)).toMatchObject({ ok: true });
  });

  it('does not let a command commit what it did not record', async () => {
    const database = recordedOnly(test.database);
    const before = await count('organisation');
    const unrecorded = database.transaction((tx) =>
      tx.run('insert into organisation (id, name) values (?, ?)', [newId(), 'secret']),
    );
    await expect(unrecorded).rejects.toThrow('wrote organisation without');
    expect(await count('organisation')).toBe(before);
    await database.transaction((tx) => tx.run("update organisation set name = 'x' where id = 'none'"));
  });

  it('asks for a record for every table but those that are named with a reason', () => {
    const tables = entities.map((entity) => test.database.writer.getMetadata(entity).tableName);
    const free = tables.filter((table) => businessTable(`insert into ${table} (id) values (?)`) === null);
    expect(free.sort()).toEqual([
      'audit_entry',
      'audit_head',
      'case_key',
      'case_reading',
      'daily_run',
      'dispatch_attempt',
      'idempotency_key',
    ]);
    const changeable = tables.filter((table) => businessTable(`UPDATE \`${table}\` SET \`id\` = ?`) === null);
    expect(changeable.sort()).toEqual(['audit_entry', 'audit_head', 'daily_run', 'dispatch_attempt']);
  });
});

describe('verifying the change audit', () => {
  const change = (sql: string) => test.database.transaction((tx) => tx.run(sql));
  /** Runs `check` on a damaged chain and puts the rows back. */
  async function damaged(damage: readonly string[], anchor?: ChainEnd) {
    const links = await test.database.rows<Record<string, string | number>>('select * from audit_entry');
    const [head] = await test.database.rows<ChainEnd>('select seq, hash from audit_head');
    for (const sql of damage) await change(sql);
    const verdict = await verify(test.database, anchor);
    await test.database.transaction(async (tx) => {
      await tx.run('delete from audit_entry');
      for (const link of links)
        await tx.run(
          'insert into audit_entry (seq, happened_at, payload, previous_hash, hash) values (?, ?, ?, ?, ?)',
          ['seq', 'happened_at', 'payload', 'previous_hash', 'hash'].map((column) => link[column] ?? null),
        );
      await tx.run('update audit_head set seq = ?, hash = ?', [head?.seq ?? 0, head?.hash ?? '']);
    });
    return verdict;
  }
  const copy = (seq: number, to: number) =>
    `insert into audit_entry (seq, happened_at, payload, previous_hash, hash)
     select ${to}, happened_at, payload, previous_hash, hash from audit_entry where seq = ${seq}`;
  const swap = (one: number, other: number) => [
    `update audit_entry set seq = -1 where seq = ${one}`,
    `update audit_entry set seq = ${one} where seq = ${other}`,
    `update audit_entry set seq = ${other} where seq = -1`,
  ];

  it.each<[string, string[], object]>([
    ['changed', ["update audit_entry set payload = '{}' where seq = 7"], { seq: 7, damage: 'CHANGED' }],
    [
      'dated back',
      ["update audit_entry set happened_at = '2020-01-01T00:00:00.000Z' where seq = 7"],
      { seq: 7, damage: 'CHANGED' },
    ],
    ['removed', ['delete from audit_entry where seq = 7'], { seq: 7, damage: 'MISSING' }],
    [
      'removed and closed up',
      ['delete from audit_entry where seq = 7', 'update audit_entry set seq = 7 where seq = 8'],
      { seq: 7, damage: 'NOT_CHAINED' },
    ],
    ['moved', swap(7, 12), { seq: 7, damage: 'NOT_CHAINED' }],
    ['inserted before the start', [copy(1, 0)], { seq: 0, damage: 'NOT_CHAINED' }],
    ['inserted in between', [...swap(46, 100), copy(10, 46)], { seq: 46, damage: 'NOT_CHAINED' }],
    ['inserted at the end', [copy(46, 47)], { seq: 47, damage: 'NOT_CHAINED' }],
    ['the last', ['delete from audit_entry where seq > 40'], { seq: 41, damage: 'END_MISSING' }],
    ['all', ['delete from audit_entry'], { seq: 1, damage: 'END_MISSING' }],
  ])('names the first row that was %s', async (_what, damage, verdict) => {
    expect(await damaged(damage)).toMatchObject(verdict);
  });

  it('finds a chain that was cut off together with its head, or rewritten, by an end noted before', async () => {
    const sound = await verify(test.database);
    if (!sound.ok) throw new Error('damaged before');
    const cut = [
      'delete from audit_entry where seq > 40',
      'update audit_head set seq = 40, hash = (select hash from audit_entry where seq = 40)',
    ];
    expect(await damaged(cut)).toMatchObject({ ok: true });
    expect(await damaged(cut, sound.end)).toEqual({ ok: false, seq: 41, damage: 'END_MISSING' });
    expect(await verify(test.database, { ...sound.end, hash: 'f'.repeat(64) })).toMatchObject({
      damage: 'ANCHOR_DIFFERS',
    });
    expect(await verify(test.database)).toEqual(sound);
  });

  it('goes on while others write', async () => {
    const writing = Promise.all(Array.from({ length: 30 }, (_, index) => nameOrganisation(`w${index}`)));
    for (let round = 0; round < 5; round += 1)
      expect(await verify(test.database)).toMatchObject({ ok: true });
    await writing;
    expect(await verify(test.database)).toMatchObject({ ok: true });
  });
});
