import { type ActorFunction, PERMISSIONS } from '@ersuchen/domain';
import type { Reader } from '../cases/case-facts.ts';
import type { SignedInContext } from '../context.ts';
import type { Sql } from '../database/sql.ts';
import type { Caseworker } from './views/caseworker.ts';

const FUNCTIONS: readonly ActorFunction[] = PERMISSIONS['case.assign'];

/** Accounts that act for the office today. */
function inTheOffice({ clock }: SignedInContext): Sql {
  const today = clock.today();
  return {
    text: `a.disabled_at is null and a.id in (select f.account_id from account_function f
      where f.actor_function in (${FUNCTIONS.map(() => '?').join(', ')})
      and f.valid_from <= ? and (f.valid_to is null or f.valid_to >= ?))`,
    params: [...FUNCTIONS, today, today],
  };
}

/** Who can keep a file, by name. */
export function caseworkers(ctx: SignedInContext): Promise<Caseworker[]> {
  const who = inTheOffice(ctx);
  return ctx.database.rows(
    `select a.id, a.name from account a where ${who.text} order by a.name, a.id`,
    who.params,
  );
}

export async function isCaseworker(reader: Reader, ctx: SignedInContext, id: string): Promise<boolean> {
  const who = inTheOffice(ctx);
  const found = await reader.rows(`select a.id from account a where a.id = ? and ${who.text}`, [
    id,
    ...who.params,
  ]);
  return found.length > 0;
}
