import { RemovalAlarm } from '../../../../case/removal-alarm.tsx';
import { Badge } from '../../../../components/badge.tsx';
import { Icon } from '../../../../components/icon.tsx';
import { Link } from '../../../../components/link.tsx';
import { type FragmentType, readFragment } from '../../../../gql/fragment-masking.ts';
import { graphql } from '../../../../gql/gql.ts';
import { useStrings } from '../../../../i18n/use-strings.ts';
import { CaseBlockers } from '../pool/case-blockers.tsx';
import { LinkedCases } from '../pool/linked-cases.tsx';
import styles from './draft.module.css';
import { strings } from './strings.ts';

const AgendaRowParts = graphql(`
  fragment AgendaRow on AgendaItem {
    overrideReason
    publishedVersion
    case {
      id
      fileNumber
      leadName
      personCount
      ready
      authority {
        id
        name
      }
      ...RemovalAlarm
      ...CaseBlockers
      ...AgendaLinks
    }
  }
`);

export interface AgendaRowProps {
  readonly of: FragmentType<typeof AgendaRowParts>;
  /** The number of the newest published version; 0 while there is none. */
  readonly agendaVersion: number;
}

/** What an item says of its case: who, what is urgent, why it is on although something is missing. */
export function AgendaRow({ of, agendaVersion }: AgendaRowProps) {
  const say = useStrings(strings);
  const { overrideReason, publishedVersion, case: found } = readFragment(AgendaRowParts, of);
  const isNew = publishedVersion === null;
  return (
    <div className={styles.case}>
      <p className={styles.name}>
        <Link to={`/vorgaenge/${found.id}`}>{found.fileNumber}</Link>
        <span>{found.leadName}</span>
        <span className={styles.muted}>{found.authority?.name}</span>
      </p>
      <div className={styles.marks}>
        <RemovalAlarm of={found} />
        {isNew && agendaVersion > 0 && (
          <Badge tone="warning" icon="edit">
            {say('unpublished')}
          </Badge>
        )}
        {publishedVersion !== null && publishedVersion > 1 && (
          <Badge tone="info">{say('since', { number: publishedVersion - 1 })}</Badge>
        )}
        {isNew && !found.ready && <Badge tone="warning">{say('notReady')}</Badge>}
      </div>
      {isNew && !found.ready && <CaseBlockers of={found} />}
      {overrideReason !== null && (
        <p className={styles.override}>
          <Icon name="info" />
          {say('override', { reason: overrideReason })}
        </p>
      )}
      <LinkedCases of={found} />
    </div>
  );
}
