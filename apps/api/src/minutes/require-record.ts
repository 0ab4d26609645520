import type { Reader } from '../cases/case-facts.ts';
import type { SignedInContext } from '../context.ts';
import type { Sql } from '../database/sql.ts';
import { notFound } from '../refusals.ts';

/**
 * Items whose record the acting person may read and write, as a condition on `agenda_item i`: those that were published,
 * but for cases from which the person is recused. The record belongs to the meeting: it stays open to who keeps it when
 * the case has gone further.
 */
export const recordsFor = ({ actor }: SignedInContext): Sql => ({
  text: `i.published_version is not null
    and i.case_id not in (select x.case_id from recusal x where x.account_id = ?)
    and not exists (select 1 from account_function h join hardship_case k on k.authority_id = h.authority_id
      where h.account_id = ? and h.actor_function = 'AUTHORITY' and k.id = i.case_id)`,
  params: [actor.accountId, actor.accountId],
});

/** Throws Refusing for an item whose record is closed to the acting person. */
export async function requireRecord(reader: Reader, ctx: SignedInContext, itemId: string): Promise<void> {
  const open = recordsFor(ctx);
  const rows = await reader.rows(`select i.id from agenda_item i where i.id = ? and ${open.text}`, [
    itemId,
    ...open.params,
  ]);
  if (rows.length === 0) throw notFound(ctx.language);
}
