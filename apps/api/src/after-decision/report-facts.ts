import type { AuthorityReportFacts, CaseFacts } from '@ersuchen/domain';
import type { SignedInContext } from '../context.ts';
import type { Transaction } from '../database/transaction.ts';

/** What a report of the authority is checked against. */
export async function reportFactsOf(
  tx: Transaction,
  ctx: SignedInContext,
  caseId: string,
  facts: CaseFacts,
): Promise<AuthorityReportFacts> {
  const [informed] = await tx.rows<{ at: string | null }>(
    'select authority_informed_at as at from hardship_case where id = ?',
    [caseId],
  );
  const told = await tx.rows<{ id: string; intent_on: string }>(
    'select id, intent_on from person where case_id = ? and intent_on is not null',
    [caseId],
  );
  return {
    today: ctx.clock.today(),
    requestedOn: (informed?.at ?? facts.stateSince).slice(0, 10),
    intentOn: new Map(told.map(({ id, intent_on }) => [id, intent_on])),
    personIds: facts.persons.filter(({ state }) => state === 'REQUEST').map(({ id }) => id),
  };
}
