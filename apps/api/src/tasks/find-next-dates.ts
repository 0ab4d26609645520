import { casesFor } from '../access/case-scope.ts';
import type { SignedInContext } from '../context.ts';
import type { Duty, DutyResult } from '../daily/duty.ts';
import { type FoundDate, nextDates } from './next-dates.ts';

const AT_ONCE = 256;

/**
 * Brings the next date of every case in line with what has happened around it: a meeting was moved, a day has passed. A
 * case that nothing points to stays without one and lies on the desk. Answers how many dates were put right.
 */
async function findNextDates(ctx: SignedInContext): Promise<DutyResult> {
  let handled = 0;
  for (let after = ''; ; ) {
    const ids = await idsAfter(ctx, after);
    if (ids.length === 0) return { handled, failed: 0, problem: null };
    const wrong = (await nextDates(ctx.database, ids, ctx.clock.today())).filter(({ isKept }) => !isKept);
    await keep(ctx, wrong);
    handled += wrong.length;
    after = ids.at(-1) ?? '';
  }
}

async function idsAfter({ database, actor }: SignedInContext, after: string): Promise<readonly string[]> {
  const scope = casesFor(actor).on('c');
  const rows = await database.rows<{ id: string }>(
    `select c.id from hardship_case c where c.id > ? and ${scope.text} order by c.id limit ${AT_ONCE}`,
    [after, ...scope.params],
  );
  return rows.map(({ id }) => id);
}

/** A case that somebody changed meanwhile has its date from that change. */
async function keep({ database }: SignedInContext, dates: readonly FoundDate[]): Promise<void> {
  if (dates.length === 0) return;
  await database.transaction(async (tx) => {
    for (const { id, version, found } of dates)
      await tx.run('update hardship_case set next_on = ?, next_kind = ? where id = ? and version = ?', [
        found?.on ?? null,
        found?.kind ?? null,
        id,
        version,
      ]);
  });
}

export const nextDatesDuty: Duty = {
  name: 'next-dates',
  label: { de: 'Nächste Termine prüfen', en: 'Check next dates' },
  run: findNextDates,
};
