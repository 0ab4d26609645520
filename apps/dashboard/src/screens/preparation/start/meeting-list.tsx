import { Link } from 'react-router';
import { Card } from '../../../components/card.tsx';
import { type FragmentType, readFragment } from '../../../gql/fragment-masking.ts';
import { graphql } from '../../../gql/gql.ts';
import { useDates } from '../../../i18n/use-dates.ts';
import { MeetingFacts } from '../meeting-facts.tsx';
import styles from './start.module.css';

const EntryParts = graphql(`
  fragment MeetingEntry on MemberMeeting {
    id
    meetsOn
    ...MemberMeetingFacts
  }
`);

export interface MeetingListProps {
  readonly title: string;
  readonly meetings: readonly FragmentType<typeof EntryParts>[];
}

export function MeetingList({ title, meetings }: MeetingListProps) {
  const dates = useDates();
  const entries = meetings.map((meeting) => readFragment(EntryParts, meeting));
  if (entries.length === 0) return null;
  return (
    <Card title={title} flush>
      <ul className={styles.list}>
        {entries.map((meeting) => (
          <li key={meeting.id} className={styles.entry}>
            <Link to={`/vorbereitung/${meeting.id}`} className={styles.link ?? ''}>
              {dates.weekday(meeting.meetsOn)}
            </Link>
            <span className={styles.facts}>
              <MeetingFacts of={meeting} />
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
