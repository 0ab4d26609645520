import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase } from '@ersuchen/api/database';
import { migrate } from '@ersuchen/api/migrate';
import { ACTIONS, CASE_STATES, nameKey } from '@ersuchen/domain';
import { describe, expect, it } from 'vitest';
import { insertRows, type Rows } from '../load.ts';
import type { TableName } from '../tables.ts';
import { courses } from './courses.ts';
import { largeRows, largeWorld } from './load-large.ts';

const options = { seed: 23, cases: 4000, today: '2026-11-22', passwordHash: 'hash' };

function allRows(given: typeof options): Rows {
  const all: { [table: string]: unknown[] } = {};
  for (const { cases: _, ...rows } of largeRows(largeWorld(given))) {
    for (const [table, list] of Object.entries(rows)) {
      const known = all[table] ?? [];
      for (const row of list ?? []) known.push(row);
      all[table] = known;
    }
  }
  return all as Rows;
}

const rows = allRows(options);
const count = (table: TableName) => rows[table]?.length ?? 0;
const hashOf = (value: unknown) => createHash('sha256').update(JSON.stringify(value)).digest('hex');

describe('the courses of the large seed', () => {
  it('are a thousand of a thousand', () => {
    expect(Object.values(courses).reduce((sum, { perMille }) => sum + perMille, 0)).toBe(1000);
  });

  it.each(Object.entries(courses))('%s goes only where the domain lets it go', (_key, { steps }) => {
    steps.reduce<string>((from, { action, fn, to }) => {
      const rule = ACTIONS[action];
      expect(rule.from).toContain(from);
      expect(rule.by).toContain(fn);
      if (rule.to === 'SAME') expect(to).toBe(from);
      else if (rule.to === 'DERIVED')
        expect([from, ...('derives' in rule ? rule.derives : [])]).toContain(to);
      else expect(to).toBe(rule.to);
      return to;
    }, 'NOTHING');
  });
});

describe('the large seed', () => {
  it('is the same for the same seed, and another for another', () => {
    const small = { ...options, cases: 200 };
    expect(hashOf(allRows(small))).toBe(hashOf(allRows(small)));
    expect(hashOf(allRows({ ...small, seed: 24 }))).not.toBe(hashOf(allRows(small)));
  });

  it('has the sizes that measurements are made with, in proportion to its cases', () => {
    const share = (table: TableName) => count(table) / options.cases;
    expect(count('hardship_case')).toBe(options.cases);
    expect(share('person')).toBe(2.5);
    expect(share('document')).toBe(8);
    expect(share('statement')).toBeCloseTo(0.8, 1);
    expect(share('meeting')).toBeCloseTo(0.012, 4);
    expect(share('agenda_item')).toBeCloseTo(0.3, 1);
    expect(share('case_event')).toBeCloseTo(10, 1);
  });

  it('has cases in every state but deleted', () => {
    const states = new Set(rows.hardship_case?.map((row) => row.state));
    for (const state of CASE_STATES) if (state !== 'DELETED') expect(states).toContain(state);
  });

  it('numbers the events of a case from one to its version', () => {
    const eventsOf = Map.groupBy(rows.case_event ?? [], (event) => event.case_id);
    for (const row of rows.hardship_case ?? []) {
      const own = eventsOf.get(row.id) ?? [];
      expect(own.map((event) => event.seq)).toEqual(own.map((_, index) => index + 1));
      expect(own.length).toBe(row.version);
      expect(own.at(-1)?.to_state).toBe(row.state);
      own.reduce((before, event) => {
        expect(event.from_state).toBe(before.to_state);
        expect(String(event.happened_at) > String(before.happened_at)).toBe(true);
        return event;
      });
    }
  });

  it('folds every name', () => {
    for (const row of rows.person ?? [])
      expect(row.name_key).toBe(nameKey(String(row.surname), String(row.first_names)));
  });

  it('fills each agenda with one case in each place', () => {
    for (const items of Map.groupBy(rows.agenda_item ?? [], (item) => item.meeting_id).values()) {
      expect(items.map((item) => item.position)).toEqual(items.map((_, index) => index + 1));
    }
  });

  it('goes into the database with all that tables ask of one another', async () => {
    const directory = mkdtempSync(join(tmpdir(), 'ersuchen-seed-'));
    const database = await openDatabase(`sqlite:${join(directory, 'large.sqlite')}`);
    await migrate(database);
    for (const { cases: _, ...batch } of largeRows(largeWorld({ ...options, cases: 1200 }))) {
      await database.transaction((tx) => insertRows(tx, batch));
    }
    expect(await database.rows('select * from pragma_foreign_key_check')).toEqual([]);
    expect(await database.rows('select count(*) as n from hardship_case')).toEqual([{ n: 1200 }]);
    await database.close();
    rmSync(directory, { recursive: true });
  });
});
