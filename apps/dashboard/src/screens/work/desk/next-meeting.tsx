import { agendaStateLabels } from '@ersuchen/domain';
import { Badge } from '../../../components/badge.tsx';
import { Card, Stack } from '../../../components/card.tsx';
import { LinkButton } from '../../../components/link.tsx';
import { type FragmentType, readFragment } from '../../../gql/fragment-masking.ts';
import { graphql } from '../../../gql/gql.ts';
import { useDates } from '../../../i18n/use-dates.ts';
import { useLabel } from '../../../i18n/use-label.ts';
import { useStrings } from '../../../i18n/use-strings.ts';
import styles from './desk.module.css';
import { strings } from './strings.ts';

const DeskNextMeetingParts = graphql(`
  fragment DeskNextMeeting on OfficeDesk {
    nextMeeting {
      id
      meetsOn
      startsAt
      place
      agendaState
      hasUnpublishedChanges
      itemCount
      minutesPlanned
      minutesAvailable
    }
  }
`);

export function NextMeeting({ of }: { readonly of: FragmentType<typeof DeskNextMeetingParts> }) {
  const say = useStrings(strings);
  const label = useLabel();
  const dates = useDates();
  const { nextMeeting: meeting } = readFragment(DeskNextMeetingParts, of);
  if (!meeting) {
    return (
      <Card title={say('nextMeeting')}>
        <Stack gap={4}>
          <p className={styles.muted}>{say('noMeeting')}</p>
          <LinkButton to="/sitzungen">{say('toMeetings')}</LinkButton>
        </Stack>
      </Card>
    );
  }
  const isPublished = meeting.agendaState === 'PUBLISHED';
  return (
    <Card
      title={say('nextMeeting')}
      aside={
        <Badge tone={isPublished ? 'success' : 'neutral'}>
          {label(agendaStateLabels[meeting.agendaState])}
        </Badge>
      }
    >
      <Stack gap={4}>
        <div>
          <p className={styles.day}>
            {say('when', { day: dates.weekday(meeting.meetsOn), time: meeting.startsAt })}
          </p>
          <p className={styles.muted}>
            {dates.due(meeting.meetsOn)} · {meeting.place}
          </p>
        </div>
        <div>
          <p>{say('items', { count: meeting.itemCount })}</p>
          <p className={styles.muted}>
            {say('minutes', {
              planned: dates.minutes(meeting.minutesPlanned),
              available: dates.minutes(meeting.minutesAvailable),
            })}
          </p>
        </div>
        {isPublished && meeting.hasUnpublishedChanges && <Badge tone="warning">{say('unpublished')}</Badge>}
        <LinkButton to={`/sitzungen/${meeting.id}`}>{say('toAgenda')}</LinkButton>
      </Stack>
    </Card>
  );
}
