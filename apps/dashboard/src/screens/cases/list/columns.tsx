import { CaseStatePill } from '../../../case/case-state-pill.tsx';
import { RemovalAlarm } from '../../../case/removal-alarm.tsx';
import { StatementDeadline } from '../../../case/statement-deadline.tsx';
import { strings as caseStrings } from '../../../case/strings.ts';
import type { Column } from '../../../components/data-table.tsx';
import { graphql } from '../../../gql/gql.ts';
import type { CaseRowFragment } from '../../../gql/graphql.ts';
import { useDates } from '../../../i18n/use-dates.ts';
import { useStrings } from '../../../i18n/use-strings.ts';
import styles from './list.module.css';
import { strings } from './strings.ts';

export const CaseRow = graphql(`
  fragment CaseRow on OfficeCase {
    id
    fileNumber
    state
    stateSince
    receivedOn
    leadName
    personCount
    authority {
      id
      name
    }
    caseworker {
      id
      name
    }
    ...RemovalAlarm
    ...StatementDeadline
  }
`);

export function useColumns(): readonly Column<CaseRowFragment>[] {
  const say = useStrings(strings);
  const sayOfCases = useStrings(caseStrings);
  const dates = useDates();
  return [
    {
      id: 'fileNumber',
      header: say('fileNumber'),
      nowrap: true,
      sortable: true,
      cell: ({ fileNumber }) => fileNumber ?? sayOfCases('noFileNumber'),
    },
    {
      id: 'name',
      header: say('persons'),
      sortable: true,
      cell: (row) => (
        <div className={styles.persons}>
          <span className={styles.name}>{row.leadName}</span>
          {row.personCount > 1 && (
            <span className={styles.more}>{sayOfCases('morePersons', { count: row.personCount - 1 })}</span>
          )}
          <RemovalAlarm of={row} />
        </div>
      ),
    },
    { id: 'state', header: say('state'), cell: ({ state }) => <CaseStatePill state={state} /> },
    {
      id: 'waiting',
      header: say('waitingSince'),
      nowrap: true,
      sortable: true,
      cell: ({ stateSince }) => dates.since(stateSince),
    },
    {
      id: 'received',
      header: say('received'),
      nowrap: true,
      sortable: true,
      cell: ({ receivedOn }) => receivedOn && dates.short(receivedOn),
    },
    { id: 'authority', header: say('authority'), cell: ({ authority }) => authority?.name },
    { id: 'statement', header: say('statement'), cell: (row) => <StatementDeadline of={row} /> },
    { id: 'caseworker', header: say('caseworker'), cell: ({ caseworker }) => caseworker?.name },
  ];
}
