import { CaseStatePill } from '../../case/case-state-pill.tsx';
import { RemovalAlarm } from '../../case/removal-alarm.tsx';
import type { Column } from '../../components/data-table.tsx';
import { graphql } from '../../gql/gql.ts';
import type { RemovalRowFragment } from '../../gql/graphql.ts';
import { useDates } from '../../i18n/use-dates.ts';
import { useStrings } from '../../i18n/use-strings.ts';
import styles from './removals.module.css';
import { strings } from './strings.ts';

export const RemovalRow = graphql(`
  fragment RemovalRow on OfficeCase {
    id
    fileNumber
    leadName
    state
    receivedOn
    removalFixedOn
    removalNotedAt
    removalNotedBy
    authority {
      id
      name
    }
    ...RemovalAlarm
  }
`);

export function useColumns(): readonly Column<RemovalRowFragment>[] {
  const say = useStrings(strings);
  const dates = useDates();
  return [
    { id: 'fileNumber', header: say('fileNumber'), nowrap: true, cell: ({ fileNumber }) => fileNumber },
    { id: 'name', header: say('name'), cell: ({ leadName }) => leadName },
    {
      id: 'alarm',
      header: say('alarm'),
      cell: (row) => (
        <span className={styles.cell}>
          <RemovalAlarm of={row} />
        </span>
      ),
    },
    {
      id: 'fixed',
      header: say('fixed'),
      cell: ({ removalFixedOn, receivedOn }) =>
        removalFixedOn ? (
          <span className={styles.cell}>
            {dates.short(removalFixedOn)}
            <span className={styles.muted}>
              {say(receivedOn !== null && removalFixedOn < receivedOn ? 'before' : 'after')}
            </span>
          </span>
        ) : (
          <span className={styles.muted}>{say('unknown')}</span>
        ),
    },
    {
      id: 'noted',
      header: say('noted'),
      cell: ({ removalNotedAt, removalNotedBy }) =>
        removalNotedAt && (
          <span className={styles.muted}>
            {say(removalNotedBy === 'AUTHORITY' ? 'byAuthority' : 'byOffice', {
              time: dates.instant(removalNotedAt),
            })}
          </span>
        ),
    },
    { id: 'state', header: say('state'), cell: ({ state }) => <CaseStatePill state={state} /> },
    { id: 'authority', header: say('authority'), cell: ({ authority }) => authority?.name },
  ];
}
