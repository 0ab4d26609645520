import { type MeetingState, meetingStateLabels } from '@ersuchen/domain';
import type { Tone } from '../../components/alert.tsx';
import { Badge, StatusPill } from '../../components/badge.tsx';
import { type FragmentType, readFragment } from '../../gql/fragment-masking.ts';
import { graphql } from '../../gql/gql.ts';
import { useDates } from '../../i18n/use-dates.ts';
import { useLabel } from '../../i18n/use-label.ts';
import { useStrings } from '../../i18n/use-strings.ts';
import { plannedTimes } from './agenda/times.ts';
import { strings } from './strings.ts';

const FactsParts = graphql(`
  fragment MemberMeetingFacts on MemberMeeting {
    id
    state
    startsAt
    place
    agendaPublished
    agendaVersion
    itemCount
    minutesPlanned
  }
`);

const TONES: Readonly<Record<MeetingState, Tone | 'neutral'>> = {
  PLANNED: 'info',
  INVITED: 'success',
  IN_SESSION: 'warning',
  HELD: 'neutral',
  CANCELLED: 'neutral',
};

/** When, where, how long: side by side below a meeting's heading. */
export function MeetingFacts({ of }: { readonly of: FragmentType<typeof FactsParts> }) {
  const say = useStrings(strings);
  const label = useLabel();
  const dates = useDates();
  const meeting = readFragment(FactsParts, of);
  const [time] = plannedTimes(meeting.startsAt, [meeting.minutesPlanned]);
  return (
    <>
      <StatusPill tone={TONES[meeting.state]}>{label(meetingStateLabels[meeting.state])}</StatusPill>
      <span>
        {time && meeting.minutesPlanned > 0
          ? say('planned', time)
          : say('begins', { time: meeting.startsAt })}
      </span>
      <span>{meeting.place}</span>
      {meeting.agendaPublished ? (
        <span>
          {say('items', { count: meeting.itemCount })}
          {meeting.minutesPlanned > 0 && `, ${dates.minutes(meeting.minutesPlanned)}`}
        </span>
      ) : (
        <span>{say('noAgenda')}</span>
      )}
      {meeting.agendaVersion > 1 && (
        <Badge tone="info">{say('supplement', { number: meeting.agendaVersion - 1 })}</Badge>
      )}
    </>
  );
}
