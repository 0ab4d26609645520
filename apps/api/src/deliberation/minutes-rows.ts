import type { MinutesState } from '@ersuchen/domain';
import type { SignedInContext } from '../context.ts';
import { recordsFor } from '../minutes/require-record.ts';
import type { MeetingMinutesView, MinutesRevisionView } from './views/deliberation.ts';

/** The general part of a meeting's minutes with the revisions that the reader may see; null before it was opened. */
export async function minutesOf(
  ctx: SignedInContext,
  meetingId: string,
  state: MinutesState,
): Promise<MeetingMinutesView | null> {
  const [row] = await ctx.database.rows<Omit<MeetingMinutesView, 'state' | 'revisions'>>(
    `select g.version, g.body, g.opened_at as openedAt, g.concluded_at as concludedAt, g.locked_at as lockedAt,
       l.name as lockedBy, g.approved_at as approvedAt, n.meets_on as approvedOn
     from meeting_minutes g left join account l on l.id = g.locked_by
     left join meeting n on n.id = g.approved_meeting_id where g.meeting_id = ?`,
    [meetingId],
  );
  return row ? { ...row, state, revisions: await revisionsOf(ctx, meetingId) } : null;
}

function revisionsOf(ctx: SignedInContext, meetingId: string): Promise<MinutesRevisionView[]> {
  const open = recordsFor(ctx);
  return ctx.database.rows<MinutesRevisionView>(
    `select r.id, r.item_id as itemId, r.part, r.old_text as oldText, r.new_text as newText, r.reason,
       r.revised_at as revisedAt, a.name as revisedBy
     from minutes_revision r join account a on a.id = r.revised_by
     left join agenda_item i on i.id = r.item_id
     where r.meeting_id = ? and (r.item_id is null or (${open.text})) order by r.revised_at, r.id`,
    [meetingId, ...open.params],
  );
}
