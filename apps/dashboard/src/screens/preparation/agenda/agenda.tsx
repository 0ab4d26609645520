import { type AgendaSection, agendaSectionLabels } from '@ersuchen/domain';
import { useRef } from 'react';
import { Alert } from '../../../components/alert.tsx';
import { Card } from '../../../components/card.tsx';
import { EmptyState } from '../../../components/empty-state.tsx';
import { useRowWalk } from '../../../components/row-walk.ts';
import { type FragmentType, readFragment } from '../../../gql/fragment-masking.ts';
import { useLabel } from '../../../i18n/use-label.ts';
import { useStrings } from '../../../i18n/use-strings.ts';
import styles from './agenda.module.css';
import { AgendaLineParts, AgendaParts } from './agenda-parts.ts';
import { AgendaLine } from './line.tsx';
import { sectionsOf } from './sections.ts';
import { strings } from './strings.ts';
import { plannedTimes } from './times.ts';

/** The published agenda in its order, with the papers that are open to the reader. */
export function Agenda({ of }: { readonly of: FragmentType<typeof AgendaParts> }) {
  const say = useStrings(strings);
  const label = useLabel();
  const list = useRef<HTMLDivElement>(null);
  useRowWalk(list, true);
  const meeting = readFragment(AgendaParts, of);
  const items = meeting.items.map((item) => readFragment(AgendaLineParts, item));
  const times = plannedTimes(
    meeting.startsAt,
    items.map(({ minutes }) => minutes),
  );
  const lines = items.map((item, index) => ({ ...item, time: times[index] }));
  const isOver = meeting.state === 'HELD' || meeting.state === 'CANCELLED';
  if (!meeting.agendaPublished) return <EmptyState title={say('draftTitle')}>{say('draftBody')}</EmptyState>;
  const why = meeting.papersReleased ? (isOver ? 'CLOSED' : 'RECUSED') : isOver ? 'CLOSED' : 'NO_PAPERS';
  return (
    <div ref={list} className={styles.agenda}>
      {!meeting.papersReleased && (
        <Alert tone="info" title={say(isOver ? 'afterMeetingTitle' : 'withoutPapersTitle')}>
          <p>{say(isOver ? 'afterMeetingBody' : 'withoutPapersBody')}</p>
        </Alert>
      )}
      {items.length === 0 && <EmptyState title={say('empty')} />}
      {sectionsOf(lines).map(({ section, items: own }) => (
        <Card key={own[0]?.id} title={label(titleOf(section))} flush>
          <ol className={styles.items} start={own[0]?.position}>
            {own.map(({ time, ...line }) => (
              <AgendaLine key={line.id} meetingId={meeting.id} line={line} time={time} closedBecause={why} />
            ))}
          </ol>
        </Card>
      ))}
    </div>
  );
}

const isSection = (section: string): section is AgendaSection => Object.hasOwn(agendaSectionLabels, section);

const titleOf = (section: string) =>
  isSection(section) ? agendaSectionLabels[section] : { de: section, en: section };
