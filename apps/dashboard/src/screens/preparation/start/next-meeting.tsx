import { dueTone } from '../../../case/due-tone.ts';
import { Badge } from '../../../components/badge.tsx';
import { LinkButton } from '../../../components/link.tsx';
import { type FragmentType, readFragment } from '../../../gql/fragment-masking.ts';
import { graphql } from '../../../gql/gql.ts';
import { useDates } from '../../../i18n/use-dates.ts';
import { useStrings } from '../../../i18n/use-strings.ts';
import { Agenda } from '../agenda/agenda.tsx';
import { MeetingFacts } from '../meeting-facts.tsx';
import { strings } from '../strings.ts';
import styles from './start.module.css';

const NextParts = graphql(`
  fragment NextMeeting on MemberMeeting {
    id
    meetsOn
    ...MemberMeetingFacts
    ...MemberAgenda
  }
`);

export function NextMeeting({ of }: { readonly of: FragmentType<typeof NextParts> }) {
  const say = useStrings(strings);
  const dates = useDates();
  const meeting = readFragment(NextParts, of);
  const isNear = dueTone(meeting.meetsOn, dates.today) === 'warning';
  return (
    <section aria-labelledby="next-meeting" className={styles.next}>
      <header className={styles.head}>
        <div className={styles.title}>
          <p className={styles.over}>{say('next')}</p>
          <h2 id="next-meeting">{dates.weekday(meeting.meetsOn)}</h2>
          <Badge tone={isNear ? 'warning' : 'neutral'}>{dates.due(meeting.meetsOn)}</Badge>
        </div>
        <div className={styles.facts}>
          <MeetingFacts of={meeting} />
        </div>
        <LinkButton to={`/vorbereitung/${meeting.id}`} size="small">
          {say('open')}
        </LinkButton>
      </header>
      <Agenda of={meeting} />
    </section>
  );
}
