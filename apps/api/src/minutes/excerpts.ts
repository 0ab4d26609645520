import { casesFor } from '../access/case-scope.ts';
import type { SignedInContext } from '../context.ts';
import type { MinutesExcerpt } from './views/minutes-excerpt.ts';

/** What the minutes of every meeting that dealt with the case say about it, the newest first. Empty for an unseen case. */
export async function excerptsOf(ctx: SignedInContext, caseId: string): Promise<MinutesExcerpt[]> {
  const scope = casesFor(ctx.actor);
  const rows = await ctx.database.rows<MinutesExcerpt>(
    `select m.id as meetingId, m.meets_on as meetsOn, m.minutes_state as minutesState, i.result,
       i.result_reason as resultReason, coalesce(x.request_reasons, '') as requestReasons,
       coalesce(x.hints, '') as hints, coalesce(x.recommendation, '') as recommendation
     from agenda_item i join meeting m on m.id = i.meeting_id left join item_minutes x on x.item_id = i.id
     where i.case_id = ? and i.published_version is not null and m.state in ('IN_SESSION', 'HELD')
     and i.case_id in (${scope.text}) order by m.meets_on desc, m.id`,
    [caseId, ...scope.params],
  );
  if (rows.length > 0) ctx.readingLog.record(ctx.actor, caseId);
  return rows;
}
