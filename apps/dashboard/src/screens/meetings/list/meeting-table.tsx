import { agendaStateLabels, meetingKindLabels, meetingStateLabels } from '@ersuchen/domain';
import { Badge, StatusPill } from '../../../components/badge.tsx';
import { type Column, DataTable } from '../../../components/data-table.tsx';
import { graphql } from '../../../gql/gql.ts';
import type { MeetingRowFragment } from '../../../gql/graphql.ts';
import { useDates } from '../../../i18n/use-dates.ts';
import { useLabel } from '../../../i18n/use-label.ts';
import { useStrings } from '../../../i18n/use-strings.ts';
import { MEETING_TONES } from '../meeting-tones.ts';
import { strings as meetingStrings } from '../strings.ts';
import styles from './list.module.css';
import { strings } from './strings.ts';

export const MeetingRow = graphql(`
  fragment MeetingRow on Meeting {
    id
    kind
    state
    meetsOn
    startsAt
    place
    minutesAvailable
    minutesPlanned
    itemCount
    agendaState
    agendaVersion
    hasUnpublishedChanges
  }
`);

export interface MeetingTableProps {
  readonly label: string;
  readonly rows: readonly MeetingRowFragment[];
}

export function MeetingTable({ label, rows }: MeetingTableProps) {
  return (
    <DataTable
      label={label}
      columns={useColumns()}
      rows={rows}
      rowKey={({ id }) => id}
      rowLink={({ id }) => `/sitzungen/${id}`}
    />
  );
}

function useColumns(): readonly Column<MeetingRowFragment>[] {
  const say = useStrings(strings);
  const sayOfMeetings = useStrings(meetingStrings);
  const label = useLabel();
  const dates = useDates();
  return [
    {
      id: 'meeting',
      header: say('meeting'),
      cell: ({ meetsOn, startsAt, kind }) => (
        <>
          {dates.weekday(meetsOn)}, {sayOfMeetings('atTime', { time: startsAt })}
          {kind !== 'COMMISSION' && <span className={styles.kind}>{label(meetingKindLabels[kind])}</span>}
        </>
      ),
    },
    { id: 'place', header: say('place'), cell: ({ place }) => place },
    {
      id: 'state',
      header: say('state'),
      cell: ({ state }) => (
        <StatusPill tone={MEETING_TONES[state]}>{label(meetingStateLabels[state])}</StatusPill>
      ),
    },
    { id: 'agenda', header: say('agenda'), cell: (row) => <AgendaStanding row={row} /> },
    { id: 'items', header: say('items'), numeric: true, cell: ({ itemCount }) => itemCount },
    { id: 'time', header: say('time'), nowrap: true, cell: (row) => <TimePlanned row={row} /> },
  ];
}

function AgendaStanding({ row }: { readonly row: MeetingRowFragment }) {
  const say = useStrings(strings);
  const label = useLabel();
  if (row.agendaState === 'DRAFT') return label(agendaStateLabels.DRAFT);
  return (
    <div className={styles.standing}>
      {say('version', { version: row.agendaVersion })}
      {row.hasUnpublishedChanges && row.agendaState === 'PUBLISHED' && (
        <Badge tone="warning" icon="edit">
          {say('changed')}
        </Badge>
      )}
    </div>
  );
}

function TimePlanned({ row: { minutesPlanned, minutesAvailable } }: { readonly row: MeetingRowFragment }) {
  const say = useStrings(strings);
  const dates = useDates();
  const text = say('timeOf', {
    planned: dates.minutes(minutesPlanned),
    available: dates.minutes(minutesAvailable),
  });
  const over = minutesPlanned - minutesAvailable;
  if (over <= 0) return text;
  return (
    <div className={styles.standing}>
      {text}
      <Badge tone="danger">{say('overTime', { over: dates.minutes(over) })}</Badge>
    </div>
  );
}
