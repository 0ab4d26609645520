import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { Badge } from '../../../components/badge.tsx';
import { readFragment } from '../../../gql/fragment-masking.ts';
import type { AgendaLineFragment } from '../../../gql/graphql.ts';
import { useDates } from '../../../i18n/use-dates.ts';
import { useStrings } from '../../../i18n/use-strings.ts';
import styles from './agenda.module.css';
import { NoteParts } from './agenda-parts.ts';
import { strings } from './strings.ts';
import type { PlannedTime } from './times.ts';

export interface AgendaLineProps {
  readonly meetingId: string;
  readonly line: AgendaLineFragment;
  readonly time: PlannedTime | undefined;
  /** Said of a case that the server does not show. */
  readonly closedBecause: 'RECUSED' | 'CLOSED' | 'NO_PAPERS';
}

const CLOSED = {
  RECUSED: ['recused', 'recusedBody'],
  CLOSED: ['closed', 'closedBody'],
  NO_PAPERS: ['noPapers', 'noPapersBody'],
} as const;

export function AgendaLine({ meetingId, line, time, closedBecause }: AgendaLineProps) {
  const say = useStrings(strings);
  const dates = useDates();
  const { case: file } = line;
  const [closed, closedBody] = CLOSED[closedBecause];
  return (
    <li className={file ? styles.line : styles.closedLine}>
      <span className={styles.number} aria-hidden="true">
        {line.position}
      </span>
      <span className={styles.time}>
        <span>{time && say('time', time)}</span>
        <span className={styles.muted}>{dates.minutes(line.minutes)}</span>
      </span>
      {file ? (
        <span className={styles.what}>
          <Link className={styles.link ?? ''} to={`/vorbereitung/${meetingId}/${file.id}`} data-row-link>
            {file.leadName}
          </Link>
          <span className={styles.muted}>
            {file.personCount > 1 && `${say('morePersons', { count: file.personCount - 1 })} · `}
            <span className={styles.nowrap}>{file.fileNumber}</span>
          </span>
        </span>
      ) : (
        <span className={styles.what}>
          <strong>{say(closed)}</strong>
          <span className={styles.muted}>{say(closedBody)}</span>
        </span>
      )}
      <span className={styles.marks}>
        {line.addedInVersion > 1 && (
          <Badge tone="info">{say('supplement', { number: line.addedInVersion - 1 })}</Badge>
        )}
        {file && <CaseMarks of={file} />}
      </span>
    </li>
  );
}

function CaseMarks({ of }: { readonly of: NonNullable<AgendaLineFragment['case']> }): ReactNode {
  const say = useStrings(strings);
  const dates = useDates();
  const note = readFragment(NoteParts, of.privateNote);
  return (
    <>
      {of.removalOn && (
        <Badge tone="danger" icon="warning">
          {say('removal', { date: dates.short(of.removalOn) })}
        </Badge>
      )}
      {of.inDetention && (
        <Badge tone="danger" icon="warning">
          {say('detention')}
        </Badge>
      )}
      {note?.body.trim() && <Badge icon="edit">{say('note')}</Badge>}
    </>
  );
}
