import type { ReactNode } from 'react';
import { CaseStatePill } from '../../../case/case-state-pill.tsx';
import { RemovalAlarm } from '../../../case/removal-alarm.tsx';
import { StatementDeadline } from '../../../case/statement-deadline.tsx';
import { strings as caseStrings } from '../../../case/strings.ts';
import type { Column } from '../../../components/data-table.tsx';
import { VisuallyHidden } from '../../../components/visually-hidden.tsx';
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

function OtherPersons({ count }: { readonly count: number }) {
  const say = useStrings(caseStrings);
  const text = say('morePersons', { count });
  return (
    <span className={styles.more} title={text}>
      <span aria-hidden="true">+ {count}</span>
      <VisuallyHidden>{text}</VisuallyHidden>
    </span>
  );
}

const Aside = ({ children }: { readonly children: ReactNode }) => (
  <span className={styles.aside}>{children}</span>
);

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
          {row.personCount > 1 && <OtherPersons count={row.personCount - 1} />}
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
    { id: 'authority', header: say('authority'), cell: ({ authority }) => <Aside>{authority?.name}</Aside> },
    {
      id: 'statement',
      header: say('statement'),
      cell: (row) => (
        <Aside>
          <StatementDeadline of={row} />
        </Aside>
      ),
    },
    {
      id: 'caseworker',
      header: say('caseworker'),
      cell: ({ caseworker }) => <Aside>{caseworker?.name}</Aside>,
    },
  ];
}
