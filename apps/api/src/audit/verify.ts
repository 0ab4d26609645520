import type { Database } from '../database/database.ts';
import { type ChainEnd, hashOf, type Link, START } from './chain.ts';

/** What is wrong with the first row that does not fit. */
export type Damage =
  | 'MISSING'
  | 'NOT_CHAINED'
  | 'CHANGED'
  | 'END_MISSING'
  | 'END_NOT_WRITTEN_BY_US'
  | 'ANCHOR_DIFFERS';

export type Verdict =
  | { readonly ok: true; readonly end: ChainEnd }
  | { readonly ok: false; readonly seq: number; readonly damage: Damage };

const PAGE = 2000;
const BEFORE_ALL = -(2 ** 31);
const PAGE_SQL = `select seq, happened_at, payload, previous_hash, hash from audit_entry where seq > ? order by seq limit ${PAGE}`;

/**
 * Reads the whole chain, a page at a time, while others may go on writing. Names the first row that was changed,
 * removed, inserted or moved, or where the end was cut off. With an `anchor`, an end that was noted earlier and
 * elsewhere, also a chain that was rewritten as a whole.
 */
export async function verify(database: Pick<Database, 'rows'>, anchor?: ChainEnd): Promise<Verdict> {
  let end = START;
  for (;;) {
    const links = await database.rows<Link>(PAGE_SQL, [end === START ? BEFORE_ALL : end.seq]);
    for (const link of links) {
      const damage = damageOf(link, end, anchor);
      if (damage) return { ok: false, ...damage };
      end = { seq: link.seq, hash: link.hash };
    }
    if (links.length === PAGE) continue;
    // The head is read after the rows: it is never behind them unless somebody else wrote these.
    const [head = START] = await database.rows<ChainEnd>('select seq, hash from audit_head where id = 1');
    const later = await database.rows<Link>(PAGE_SQL, [end.seq]);
    if (later.length === 0 || head.seq < end.seq) return verdictAt(end, head, anchor);
  }
}

function damageOf(
  link: Link,
  before: ChainEnd,
  anchor: ChainEnd | undefined,
): { readonly seq: number; readonly damage: Damage } | null {
  const expected = before.seq + 1;
  if (link.seq < expected) return { seq: link.seq, damage: 'NOT_CHAINED' };
  if (link.seq !== expected) return { seq: expected, damage: 'MISSING' };
  if (link.previous_hash !== before.hash) return { seq: link.seq, damage: 'NOT_CHAINED' };
  if (link.hash !== hashOf(link)) return { seq: link.seq, damage: 'CHANGED' };
  if (link.seq === anchor?.seq && link.hash !== anchor.hash)
    return { seq: link.seq, damage: 'ANCHOR_DIFFERS' };
  return null;
}

function verdictAt(end: ChainEnd, head: ChainEnd, anchor: ChainEnd | undefined): Verdict {
  if (head.seq > end.seq || (anchor && anchor.seq > end.seq))
    return { ok: false, seq: end.seq + 1, damage: 'END_MISSING' };
  if (head.seq < end.seq) return { ok: false, seq: head.seq + 1, damage: 'END_NOT_WRITTEN_BY_US' };
  if (head.hash !== end.hash) return { ok: false, seq: end.seq, damage: 'CHANGED' };
  return { ok: true, end };
}
