import type { SignedInContext } from '../context.ts';
import { inList } from '../database/sql.ts';
import { columns, type Derived, flag, type Shape } from '../read/shape.ts';
import type { PublishedItem } from './agenda-snapshot.ts';

const published = (from: (items: readonly PublishedItem[]) => number): Derived => ({
  kind: 'derived',
  needs: { _published: 'a.items' },
  from: (row) => from(JSON.parse((row._published as string | null) ?? '[]')),
});

/** A meeting with the newest published version of its agenda, `a`; its items are read by `withAgendaItems`. */
export const memberMeeting: Shape = {
  name: 'MemberMeeting',
  table: 'meeting m',
  joins: {
    a: 'left join agenda_publication a on a.meeting_id = m.id and a.agenda_version = m.agenda_version',
  },
  key: 'm.id',
  fields: {
    ...columns('m', ['id', 'meetsOn', 'startsAt', 'place', 'state', 'agendaVersion']),
    agendaPublished: flag('case when m.agenda_version > 0 then 1 else 0 end'),
    itemCount: published((items) => items.length),
    minutesPlanned: published((items) => items.reduce((sum, item) => sum + item.minutes, 0)),
    papersReleased: { kind: 'loaded', load: papersReleased },
  },
};

/** Whether the acting member has open papers of these meetings. */
async function papersReleased(
  keys: readonly string[],
  ctx: SignedInContext,
): Promise<ReadonlyMap<string, boolean>> {
  const list = inList(keys);
  const released = await ctx.database.rows<{ meeting_id: string }>(
    `select distinct r.meeting_id from paper_release r
     where r.account_id = ? and r.closed_at is null and r.meeting_id in (${list.text})`,
    [ctx.actor.accountId, ...list.params],
  );
  const open = new Set(released.map((row) => row.meeting_id));
  return new Map(keys.map((key) => [key, open.has(key)]));
}
