import type { Database } from '@ersuchen/api/database';
import { commissionOf } from '../commission-rows.ts';
import { insertRows, type Rows, refreshStatistics } from '../load.ts';
import { Random } from '../random.ts';
import { LargeCases } from './large-cases.ts';
import { agendaRows, meetingIdsOf, meetingRows } from './large-meetings.ts';
import { progressBar } from './progress.ts';
import { sizesOf } from './sizes.ts';
import { textsOf } from './texts.ts';
import type { LargeItem, LargeWorld } from './world.ts';

export interface LargeOptions {
  readonly seed: number;
  readonly cases: number;
  readonly today: string;
  readonly passwordHash: string;
}

const CASES_PER_TRANSACTION = 500;
const MEETINGS_PER_TRANSACTION = 50;

export function largeWorld({ seed, cases, today, passwordHash }: LargeOptions): LargeWorld {
  const sizes = sizesOf(cases, today);
  return {
    seed,
    sizes,
    commission: commissionOf({ random: new Random(`${seed}/commission`), today, passwordHash }),
    texts: textsOf(seed, today),
    meetingIds: meetingIdsOf(seed, sizes),
  };
}

/** Everything that goes into the database together, in the order in which it must. */
export function* largeRows(world: LargeWorld): Generator<Rows & { readonly cases: number }> {
  yield { ...world.commission.rows, meeting: meetingRows(world), cases: 0 };
  const cases = new LargeCases(world);
  const agendas = new Map<number, LargeItem[]>();
  for (const { items, ...rows } of cases.batches(CASES_PER_TRANSACTION)) {
    for (const item of items) agendas.set(item.meeting, [...(agendas.get(item.meeting) ?? []), item]);
    yield { ...rows, cases: rows.hardship_case.length };
  }
  yield { file_number_counter: counters(cases.lastNumbers), cases: 0 };
  const meetings = [...agendas];
  for (let from = 0; from < meetings.length; from += MEETINGS_PER_TRANSACTION) {
    yield { ...together(meetings.slice(from, from + MEETINGS_PER_TRANSACTION), world), cases: 0 };
  }
}

/** Loads the large seed; a bar on standard error shows how far it has come. */
export async function loadLarge(database: Database, options: LargeOptions): Promise<void> {
  const started = performance.now();
  const world = largeWorld(options);
  const bar = progressBar('Cases', options.cases, process.stderr);
  for (const { cases, ...rows } of largeRows(world)) {
    await database.transaction(async (tx) => {
      if (database.engine === 'mysql') await tx.run('set foreign_key_checks = 0');
      await insertRows(tx, rows);
      if (database.engine === 'mysql') await tx.run('set foreign_key_checks = 1');
    });
    bar.add(cases);
  }
  bar.end();
  await refreshStatistics(database);
  const seconds = Math.round((performance.now() - started) / 1000);
  process.stdout.write(`Loaded ${options.cases} cases in ${seconds} s.\n`);
}

const counters = (numbers: ReadonlyMap<string, number>) =>
  [...numbers].map(([year, last]) => ({ file_year: Number(year), last_number: last }));

function together(meetings: readonly (readonly [number, LargeItem[]])[], world: LargeWorld): Rows {
  const each = meetings.map(([index, items]) => agendaRows(world, index, items));
  return {
    paper_recipient: each.flatMap((rows) => rows.paper_recipient ?? []),
    agenda_publication: each.flatMap((rows) => rows.agenda_publication ?? []),
    paper_release: each.flatMap((rows) => rows.paper_release ?? []),
  };
}
