import { casesFor } from '../../access/case-scope.ts';
import { officeCase } from '../../cases/views/office-case.shape.ts';
import type { SignedInContext } from '../../context.ts';
import type { Sql } from '../../database/sql.ts';
import { column, columns, type Shape } from '../../read/shape.ts';
import { meetingSeats } from './meeting-seats.ts';
import { availableMeetingActions, draft, hasUnpublishedChanges, standing } from './meeting-standing.ts';

const agendaItem: Shape = {
  name: 'AgendaItem',
  table: 'agenda_item i',
  key: 'i.id',
  fields: {
    ...columns('i', [
      'id',
      'position',
      'section',
      'minutes',
      'overrideReason',
      'addedAt',
      'publishedVersion',
    ]),
    case: { kind: 'one', shape: () => officeCase, via: 'i.case_id' },
  },
};

const agendaPublication: Shape = {
  name: 'AgendaPublication',
  table: 'agenda_publication b',
  joins: { pub: 'join account pub on pub.id = b.published_by' },
  key: 'b.agenda_version',
  fields: {
    version: column('b.agenda_version'),
    ...columns('b', ['publishedAt', 'note']),
    publishedBy: column('pub.name'),
    items: { kind: 'derived', needs: { _items: 'b.items' }, from: (row) => JSON.parse(row._items as string) },
  },
};

/** Items whose cases the reader may see: the minutes keeper sees none of a draft. */
function itemsInScope(ctx: SignedInContext): Sql {
  const scope = casesFor(ctx.actor);
  return { text: `i.case_id in (${scope.text})`, params: scope.params };
}

export const meeting: Shape = {
  name: 'Meeting',
  table: 'meeting m',
  key: 'm.id',
  fields: {
    ...columns('m', ['id', 'version', 'kind', 'state', 'meetsOn', 'startsAt', 'minutesAvailable', 'place']),
    ...columns('m', ['agendaState', 'agendaVersion', 'minutesState', 'closingsReleasedAt']),
    casesDecided: column(`(select count(*) from agenda_item di join hardship_case d on d.id = di.case_id
      where di.meeting_id = m.id and d.decided_meeting_id = m.id)`),
    itemCount: column('(select count(*) from agenda_item n where n.meeting_id = m.id)'),
    minutesPlanned: column(
      '(select coalesce(sum(n.minutes), 0) from agenda_item n where n.meeting_id = m.id)',
    ),
    items: {
      kind: 'many',
      shape: () => agendaItem,
      on: 'i.meeting_id',
      where: itemsInScope,
      order: 'i.meeting_id, i.position, i.id',
    },
    seats: meetingSeats,
    publications: {
      kind: 'many',
      shape: () => agendaPublication,
      on: 'b.meeting_id',
      order: 'b.meeting_id, b.agenda_version',
    },
    _draft: draft,
    _standing: standing,
    hasUnpublishedChanges,
    availableActions: availableMeetingActions,
  },
};
