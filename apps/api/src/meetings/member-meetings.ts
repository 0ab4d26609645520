import type { GraphQLResolveInfo } from 'graphql';
import type { SignedInContext } from '../context.ts';
import type { Sql } from '../database/sql.ts';
import { type Connection, nodeSelection, type Page, page } from '../read/connection.ts';
import { loadOne } from '../read/load.ts';
import { selectionOf } from '../read/selection.ts';
import type { Row } from '../read/shape.ts';
import { withAgendaItems } from './member-agenda.ts';
import { memberMeeting } from './member-meeting.shape.ts';

/** The acting member's meetings, the latest day first. */
export async function memberMeetings(
  ctx: SignedInContext,
  info: GraphQLResolveInfo,
  wanted: Page,
): Promise<Connection> {
  const selection = nodeSelection(info, 'MemberMeetingConnection');
  const order = { by: 'm.meets_on', key: 'm.id', direction: 'desc' } as const;
  const connection = await page(ctx, memberMeeting, selection, meetingsFor(ctx), order, wanted);
  await withAgendaItems(ctx, selection, connection.nodes);
  return connection;
}

/** One of the acting member's meetings, or null. */
export async function memberMeetingById(
  ctx: SignedInContext,
  info: GraphQLResolveInfo,
  id: string,
): Promise<Row | null> {
  const selection = selectionOf(info, 'MemberMeeting');
  const visible = meetingsFor(ctx);
  const meeting = await loadOne(ctx, memberMeeting, selection, {
    text: `where m.id = ? and ${visible.text}`,
    params: [id, ...visible.params],
  });
  await withAgendaItems(ctx, selection, [meeting]);
  return meeting;
}

/**
 * Meetings of the body that the member acts in: those with a published agenda, and planned ones on whose day the member
 * holds the function.
 */
function meetingsFor({ actor }: SignedInContext): Sql {
  const kind = actor.fn === 'PRE_EXAMINATION' ? 'PRE_EXAMINATION' : 'COMMISSION';
  return {
    text: `m.kind = ? and (m.agenda_version > 0 or m.state in ('PLANNED', 'INVITED', 'IN_SESSION') and exists (
      select 1 from account_function h where h.account_id = ? and h.actor_function = ?
      and h.valid_from <= m.meets_on and (h.valid_to is null or h.valid_to >= m.meets_on)))`,
    params: [kind, actor.accountId, actor.fn],
  };
}
