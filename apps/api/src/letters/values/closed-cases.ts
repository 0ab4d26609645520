import { recusedFrom } from '../../deliberation/recused.ts';
import type { Read } from '../letter-source.ts';

/**
 * The cases of a meeting whose papers are closed to this recipient: recused by record or by rule. A letter to a member
 * says nothing of them (§ 6 (2) HFKVO NRW). Without a recipient nothing is closed: the house's own copy.
 */
export async function closedCases(
  read: Read,
  caseIds: readonly string[],
  accountId: string | null,
): Promise<ReadonlySet<string>> {
  if (accountId === null) return new Set();
  const recused = await recusedFrom(read, caseIds);
  return new Set(recused.filter((each) => each.accountId === accountId).map(({ caseId }) => caseId));
}
