import { meetingStateLabels } from '@ersuchen/domain';
import { useSearchParams } from 'react-router';
import { Alert } from '../../../components/alert.tsx';
import { StatusPill } from '../../../components/badge.tsx';
import { Stack } from '../../../components/card.tsx';
import { PageHeader } from '../../../components/page-header.tsx';
import { Tabs } from '../../../components/tabs.tsx';
import { type FragmentType, readFragment } from '../../../gql/fragment-masking.ts';
import { useDates } from '../../../i18n/use-dates.ts';
import { useLabel } from '../../../i18n/use-label.ts';
import { useStrings } from '../../../i18n/use-strings.ts';
import { mayDo } from '../agenda/available.ts';
import { MEETING_TONES } from '../meeting-tones.ts';
import { AttendanceList, AttendanceParts } from './attendance/attendance-list.tsx';
import { ConcludeMeeting } from './conclude-meeting.tsx';
import { Items } from './item/items.tsx';
import { Minutes } from './minutes/minutes.tsx';
import { MinutesParts } from './minutes/minutes-parts.ts';
import { OpenMeeting } from './open-meeting.tsx';
import { QuorumBar } from './quorum-bar.tsx';
import { ReleaseClosings } from './release-closings.tsx';
import { Room } from './room.ts';
import { strings } from './strings.ts';
import { type RoomActs, RoomContext, useRoomActs } from './use-room.ts';

export interface RoomPageProps {
  readonly of: FragmentType<typeof Room>;
  readonly reload: RoomActs['reload'];
}

const VIEWS = ['beratung', 'anwesenheit', 'niederschrift'] as const;

export function RoomPage({ of, reload }: RoomPageProps) {
  const say = useStrings(strings);
  const label = useLabel();
  const dates = useDates();
  const room = readFragment(Room, of);
  const { seats, attendance } = readFragment(AttendanceParts, room);
  const { minutes } = readFragment(MinutesParts, room);
  const acts = useRoomActs(room.id, room.version, reload);
  const [params, setParams] = useSearchParams();
  const view = VIEWS.find((each) => each === params.get('ansicht')) ?? 'beratung';
  const inSession = room.state === 'IN_SESSION';
  return (
    <RoomContext value={acts}>
      <PageHeader
        title={say('title', { day: dates.weekday(room.meetsOn) })}
        back={{ to: `/sitzungen/${room.id}`, label: say('back') }}
        actions={
          <>
            {mayDo(room.availableActions, 'open') && <OpenMeeting />}
            {inSession && <ConcludeMeeting actions={room.availableActions} />}
            <ReleaseClosings
              meetingId={room.id}
              version={room.version}
              casesDecided={room.casesDecided}
              actions={room.availableActions}
              onReleased={reload}
            />
          </>
        }
      >
        <StatusPill tone={MEETING_TONES[room.state]}>{label(meetingStateLabels[room.state])}</StatusPill>
        <span>{room.place}</span>
        {minutes && <span>{say('since', { time: dates.time(minutes.openedAt) })}</span>}
        {minutes?.concludedAt && <span>{say('until', { time: dates.time(minutes.concludedAt) })}</span>}
      </PageHeader>
      <Stack gap={4}>
        {(room.state === 'PLANNED' || room.state === 'INVITED') && (
          <Alert tone="info" title={say('notOpened')}>
            <p>{say('notOpenedBody')}</p>
          </Alert>
        )}
        {inSession && <QuorumBar {...room} />}
        <Tabs
          label={say('views')}
          selected={view}
          onSelect={(id) => setParams(id === 'beratung' ? {} : { ansicht: id }, { preventScrollReset: true })}
          tabs={[
            {
              id: 'beratung',
              label: say('items'),
              count: room.items.length,
              content: (
                <Items
                  items={room.items}
                  inSession={inSession}
                  seats={seats}
                  canWrite={mayDo(room.availableActions, 'writeMinutes')}
                  canRecuse={mayDo(room.availableActions, 'recuse')}
                />
              ),
            },
            {
              id: 'anwesenheit',
              label: say('attendance'),
              ...(inSession && { count: room.seatsPresent }),
              content: (
                <AttendanceList
                  seats={seats}
                  attendance={attendance}
                  isEditable={mayDo(room.availableActions, 'recordAttendance')}
                />
              ),
            },
            {
              id: 'niederschrift',
              label: say('minutes'),
              content: (
                <Minutes
                  of={room}
                  items={room.items}
                  actions={room.availableActions}
                  seats={seats}
                  attendance={attendance}
                />
              ),
            },
          ]}
        />
      </Stack>
    </RoomContext>
  );
}
