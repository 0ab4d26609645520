import type { GraphQLResolveInfo } from 'graphql';
import type { SignedInContext } from '../context.ts';
import type { Sql } from '../database/sql.ts';
import { enumOf } from '../graphql/enum-of.ts';
import { type Connection, nodeSelection, type Order, type Page, page } from '../read/connection.ts';
import { loadOne } from '../read/load.ts';
import type { Selection } from '../read/selection.ts';
import type { Row } from '../read/shape.ts';
import { meeting } from './views/meeting.shape.ts';

const byDay = (direction: Order['direction']): Order => ({ by: 'm.meets_on', key: 'm.id', direction });

/** Which meetings, and which of them first: the next one, or the last one. */
const ranges = {
  UPCOMING: { condition: 'm.meets_on >= ?', order: byDay('asc') },
  PAST: { condition: 'm.meets_on < ?', order: byDay('desc') },
  ALL: { condition: null, order: byDay('desc') },
} as const satisfies Record<string, { condition: string | null; order: Order }>;

export type MeetingRange = keyof typeof ranges;
export const MEETING_RANGE = enumOf('MeetingRange', Object.keys(ranges) as MeetingRange[]);

/** One page of the meetings; a meeting of today is upcoming until the day is over. */
export function meetings(
  ctx: SignedInContext,
  info: GraphQLResolveInfo,
  { range, ...place }: Page & { readonly range: MeetingRange },
): Promise<Connection> {
  const { condition, order } = ranges[range];
  const where: Sql = condition
    ? { text: condition, params: [ctx.clock.today()] }
    : { text: '1 = 1', params: [] };
  return page(ctx, meeting, nodeSelection(info, 'MeetingConnection'), where, order, place);
}

/** A meeting as far as it is asked for, or null. */
export const meetingById = (ctx: SignedInContext, selection: Selection, id: string): Promise<Row | null> =>
  loadOne(ctx, meeting, selection, { text: 'where m.id = ?', params: [id] });
