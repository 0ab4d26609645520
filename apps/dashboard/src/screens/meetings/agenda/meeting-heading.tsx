import { meetingKindLabels, meetingStateLabels } from '@ersuchen/domain';
import type { ReactNode } from 'react';
import { StatusPill } from '../../../components/badge.tsx';
import { PageHeader } from '../../../components/page-header.tsx';
import { graphql } from '../../../gql/gql.ts';
import type { MeetingHeadingFragment } from '../../../gql/graphql.ts';
import { useDates } from '../../../i18n/use-dates.ts';
import { useLabel } from '../../../i18n/use-label.ts';
import { useStrings } from '../../../i18n/use-strings.ts';
import { MEETING_TONES } from '../meeting-tones.ts';
import { endTime } from './draft/schedule.ts';
import { strings } from './strings.ts';

export const MeetingHeadingParts = graphql(`
  fragment MeetingHeading on Meeting {
    kind
    state
    meetsOn
    startsAt
    minutesAvailable
    place
    agendaState
    agendaVersion
  }
`);

export interface MeetingHeadingProps {
  readonly meeting: MeetingHeadingFragment;
  readonly actions: ReactNode;
}

export function MeetingHeading({ meeting, actions }: MeetingHeadingProps) {
  const say = useStrings(strings);
  const label = useLabel();
  const dates = useDates();
  const { kind, state, meetsOn, startsAt, minutesAvailable, place, agendaVersion } = meeting;
  return (
    <PageHeader
      title={say('title', { day: dates.weekday(meetsOn) })}
      back={{ to: '/sitzungen', label: say('back') }}
      actions={actions}
    >
      <StatusPill tone={MEETING_TONES[state]}>{label(meetingStateLabels[state])}</StatusPill>
      {kind !== 'COMMISSION' && <span>{label(meetingKindLabels[kind])}</span>}
      <span>{say('fromTo', { from: startsAt, to: endTime(startsAt, minutesAvailable) })}</span>
      <span>{place}</span>
      <span>{agendaVersion === 0 ? say('draft') : say('version', { version: agendaVersion })}</span>
    </PageHeader>
  );
}
