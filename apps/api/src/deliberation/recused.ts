import type { Reader } from '../cases/case-facts.ts';
import { inList } from '../database/sql.ts';

export interface Recused {
  readonly caseId: string;
  readonly accountId: string;
  /** Null for whoever is recused by rule: the head of the authority that is competent for the case. */
  readonly reason: string | null;
}

/** Who takes no part in these cases: by a record, or by rule, each once for a case. */
export async function recusedFrom(reader: Reader, caseIds: readonly string[]): Promise<readonly Recused[]> {
  if (caseIds.length === 0) return [];
  const list = inList(caseIds);
  const rows = await reader.rows<Recused>(
    `select x.case_id as caseId, x.account_id as accountId, x.reason, 1 as place
     from recusal x where x.case_id in (${list.text})
     union all
     select c.id, h.account_id, null, 0 from hardship_case c
     join account_function h on h.actor_function = 'AUTHORITY' and h.authority_id = c.authority_id
     where c.id in (${list.text}) and exists (select 1 from account_function s
       where s.account_id = h.account_id and s.seat_id is not null)
     order by 1, 2, 4`,
    [...list.params, ...list.params],
  );
  const known = new Set<string>();
  return rows.flatMap(({ caseId, accountId, reason }) => {
    const key = `${caseId} ${accountId}`;
    if (known.has(key)) return [];
    known.add(key);
    return [{ caseId, accountId, reason }];
  });
}
