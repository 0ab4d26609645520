import { caseStateLabels, functionLabels } from '@ersuchen/domain';
import { Card } from '../../../../components/card.tsx';
import { Timeline, type TimelineEntry } from '../../../../components/timeline.tsx';
import { type FragmentType, readFragment } from '../../../../gql/fragment-masking.ts';
import { graphql } from '../../../../gql/gql.ts';
import type { CaseTimelineFragment } from '../../../../gql/graphql.ts';
import { dayOf } from '../../../../i18n/dates.ts';
import { useDates } from '../../../../i18n/use-dates.ts';
import { useLabel } from '../../../../i18n/use-label.ts';
import { useStrings } from '../../../../i18n/use-strings.ts';
import styles from '../file.module.css';
import { labelOf } from '../label-of.ts';
import { eventDetail } from './event-detail.ts';
import { eventTitles } from './event-titles.ts';
import { groupEvents } from './group-events.ts';
import { strings } from './strings.ts';
import { useDetailWords } from './use-detail-words.ts';

const CaseTimelineParts = graphql(`
  fragment CaseTimeline on OfficeCase {
    events {
      seq
      action
      fromState
      toState
      happenedAt
      actorName
      actorFunction
      reason
      detail
    }
    persons {
      id
      surname
      firstNames
    }
  }
`);
type CaseEvent = CaseTimelineFragment['events'][number];

/** Who did what to the case, newest first. */
export function CaseTimeline({ of }: { readonly of: FragmentType<typeof CaseTimelineParts> }) {
  const say = useStrings(strings);
  const { events, persons } = readFragment(CaseTimelineParts, of);
  const entryOf = useEntry(persons);
  return (
    <Card title={say('timeline')}>
      <Timeline entries={groupEvents(events).map(entryOf)} />
    </Card>
  );
}

function useEntry(persons: CaseTimelineFragment['persons']): (group: readonly CaseEvent[]) => TimelineEntry {
  const say = useStrings(strings);
  const label = useLabel();
  const dates = useDates();
  const words = useDetailWords(persons);
  const byline = ({ actorName, actorFunction }: CaseEvent): string => {
    const acting = label(functionLabels[actorFunction]);
    return actorName ? say('by', { name: actorName, acting }) : say('bySystem', { acting });
  };
  const told = (detail: string | null, instant: string | null): string | null =>
    detail && instant ? say('on', { date: dates.short(dayOf(instant)), text: detail }) : detail;
  return (group) => {
    const [newest] = group;
    if (!newest) return { id: '', time: '', title: '' };
    const title = labelOf(eventTitles, newest.action, label) ?? '';
    const moved = newest.fromState !== newest.toState;
    return {
      id: String(newest.seq),
      time: dates.instant(newest.happenedAt),
      title: group.length > 1 ? say('times', { title, count: group.length }) : title,
      by: byline(newest),
      detail: (
        <>
          {group.map((event) => (
            <EventText
              key={event.seq}
              parts={[
                moved && say('nowIn', { state: label(caseStateLabels[event.toState]) }),
                told(eventDetail(event.detail, words), group.length > 1 ? event.happenedAt : null),
              ]}
              reason={event.reason}
            />
          ))}
        </>
      ),
      ...(moved ? { tone: 'info' as const } : {}),
    };
  };
}

interface EventTextProps {
  readonly parts: readonly (string | false | null)[];
  readonly reason: string | null;
}

function EventText({ parts, reason }: EventTextProps) {
  const about = parts.filter(Boolean).join(' · ');
  return (
    <>
      {about && <p>{about}</p>}
      {reason && <p className={styles.text}>{reason}</p>}
    </>
  );
}
