import type { CaseState } from '@ersuchen/domain';
import type { GraphQLResolveInfo } from 'graphql';
import type { Actor } from '../access/actor.ts';
import type { SignedInContext } from '../context.ts';
import type { Sql } from '../database/sql.ts';
import { type Connection, nodeSelection, type Page, page } from '../read/connection.ts';
import { feedbackShape } from './feedback.view.ts';

const DECIDED = [
  'DECIDED',
  'REQUEST_SENT',
  'INTENT_REPORTED',
  'CLOSED',
  'WITHDRAWN',
  'SETTLED',
  'ARCHIVED',
] as const satisfies readonly CaseState[];

/** What became of the cases that the acting member deliberated on, the latest meeting first. */
export function feedback(ctx: SignedInContext, info: GraphQLResolveInfo, wanted: Page): Promise<Connection> {
  return page(
    ctx,
    feedbackShape,
    nodeSelection(info, 'FeedbackConnection'),
    deliberatedBy(ctx.actor),
    { by: 'm.meets_on', key: 'c.id', direction: 'desc' },
    wanted,
  );
}

/**
 * Decided cases `c` whose papers this account received for the deciding meeting `m`, closed again or not. Not through
 * `casesFor`: the papers are closed when the minutes are approved, the feedback stays. Nothing recused, and nothing of an
 * authority that the member heads.
 */
function deliberatedBy({ accountId, fn }: Actor): Sql {
  return {
    text: `m.kind = ? and c.state in (${DECIDED.map(() => '?').join(', ')})
      and c.id in (select r.case_id from paper_release r where r.account_id = ? and r.meeting_id = c.decided_meeting_id)
      and c.id not in (select x.case_id from recusal x where x.account_id = ?)
      and not exists (select 1 from account_function h where h.account_id = ? and h.actor_function = 'AUTHORITY'
        and h.authority_id = c.authority_id)`,
    params: [
      fn === 'PRE_EXAMINATION' ? 'PRE_EXAMINATION' : 'COMMISSION',
      ...DECIDED,
      accountId,
      accountId,
      accountId,
    ],
  };
}
