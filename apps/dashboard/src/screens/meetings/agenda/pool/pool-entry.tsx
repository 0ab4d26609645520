import { caseStateLabels } from '@ersuchen/domain';
import { RemovalAlarm } from '../../../../case/removal-alarm.tsx';
import { Badge, StatusPill } from '../../../../components/badge.tsx';
import { Link } from '../../../../components/link.tsx';
import { graphql } from '../../../../gql/gql.ts';
import type { PoolEntryFragment } from '../../../../gql/graphql.ts';
import { useDates } from '../../../../i18n/use-dates.ts';
import { useLabel } from '../../../../i18n/use-label.ts';
import { useStrings } from '../../../../i18n/use-strings.ts';
import { CaseBlockers } from './case-blockers.tsx';
import { LinkedCases } from './linked-cases.tsx';
import styles from './pool.module.css';
import { PutOnButton, WhyNot } from './put-on-button.tsx';
import { strings } from './strings.ts';

export const PoolEntryParts = graphql(`
  fragment PoolEntry on PoolEntry {
    case {
      id
      fileNumber
      leadName
      personCount
      state
      stateSince
      receivedOn
      ready
      authority {
        id
        name
      }
      urgency {
        code
        days
      }
      ...RemovalAlarm
      ...CaseBlockers
      ...AgendaLinks
    }
    otherMeeting {
      id
      meetsOn
      agendaState
    }
  }
`);

export interface PoolEntryProps {
  readonly entry: PoolEntryFragment;
  readonly onPutOn: (entry: PoolEntryFragment) => void;
  readonly isPending: boolean;
}

/** One case of the pool: who, how urgent, what is missing, and the way onto the agenda. */
export function PoolEntry({ entry, onPutOn, isPending }: PoolEntryProps) {
  const say = useStrings(strings);
  const { case: found } = entry;
  return (
    <article className={styles.entry}>
      <div className={styles.name}>
        <Link to={`/vorgaenge/${found.id}`}>{found.fileNumber}</Link>
        <span>{found.leadName}</span>
        {found.personCount > 1 && (
          <span className={styles.muted}>{say('persons', { count: found.personCount })}</span>
        )}
      </div>
      <div className={styles.action}>
        <PutOnButton entry={entry} onPutOn={() => onPutOn(entry)} isPending={isPending} />
      </div>
      <div className={styles.facts}>
        <div className={styles.marks}>
          <StatusPill tone={found.ready ? 'success' : 'warning'}>
            {say(found.ready ? 'ready' : 'notReady')}
          </StatusPill>
          <RemovalAlarm of={found} />
          <OtherMeeting entry={entry} />
          <Standing of={found} />
        </div>
        <CaseBlockers of={found} />
        <WhyNot entry={entry} />
        <LinkedCases of={found} />
      </div>
    </article>
  );
}

function Standing({ of }: { readonly of: PoolEntryFragment['case'] }) {
  const say = useStrings(strings);
  const label = useLabel();
  const dates = useDates();
  const waited = of.urgency.find(({ code }) => code === 'WAITING')?.days;
  const parts = [
    of.authority?.name ?? say('noAuthority'),
    of.receivedOn && say('received', { date: dates.short(of.receivedOn) }),
    waited != null && say('waits', { count: waited }),
    of.state !== 'READY' &&
      say('stateSince', { state: label(caseStateLabels[of.state]), date: dates.short(of.stateSince) }),
  ];
  return <span className={styles.muted}>{parts.filter(Boolean).join(' · ')}</span>;
}

function OtherMeeting({ entry: { otherMeeting } }: Pick<PoolEntryProps, 'entry'>) {
  const say = useStrings(strings);
  const dates = useDates();
  if (!otherMeeting) return null;
  const date = dates.short(otherMeeting.meetsOn);
  return (
    <Badge tone="info" icon="calendar-today">
      <Link to={`/sitzungen/${otherMeeting.id}`}>
        {say(otherMeeting.agendaState === 'DRAFT' ? 'otherDraft' : 'otherMeeting', { date })}
      </Link>
    </Badge>
  );
}
