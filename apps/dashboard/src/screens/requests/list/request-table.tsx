import { PartPill } from '../../../case/authority-part/part-pill.tsx';
import { RequestPartFacts } from '../../../case/authority-part/request-part.ts';
import { type Column, DataTable } from '../../../components/data-table.tsx';
import { type FragmentType, readFragment } from '../../../gql/fragment-masking.ts';
import { graphql } from '../../../gql/gql.ts';
import type { RequestRowFragment } from '../../../gql/graphql.ts';
import { dayOf } from '../../../i18n/dates.ts';
import { useDates } from '../../../i18n/use-dates.ts';
import { useStrings } from '../../../i18n/use-strings.ts';
import styles from './list.module.css';
import { strings } from './strings.ts';

const RowParts = graphql(`
  fragment RequestRow on AuthorityCase {
    id
    fileNumber
    leadName
    personCount
    decisionRemindedOn
    notices {
      kind
      informedAt
    }
    persons {
      id
      request {
        ...RequestPartFacts
      }
    }
  }
`);

interface RequestTableProps {
  readonly of: readonly FragmentType<typeof RowParts>[];
  readonly label: string;
  readonly isStale: boolean;
}

export function RequestTable({ of, label, isStale }: RequestTableProps) {
  const say = useStrings(strings);
  const dates = useDates();
  const rows = of.map((row) => readFragment(RowParts, row));
  const columns: readonly Column<RequestRowFragment>[] = [
    {
      id: 'name',
      header: say('name'),
      cell: ({ leadName, personCount }) =>
        personCount > 1 ? `${leadName} ${say('morePersons', { count: personCount - 1 })}` : leadName,
    },
    { id: 'number', header: say('fileNumber'), nowrap: true, cell: (row) => row.fileNumber },
    { id: 'standing', header: say('standing'), cell: (row) => <Standings of={row} /> },
    {
      id: 'sent',
      header: say('sentOn'),
      nowrap: true,
      cell: ({ notices }) => {
        const request = notices.find(({ kind }) => kind === 'REQUEST');
        return request ? dates.short(dayOf(request.informedAt)) : '–';
      },
    },
    {
      id: 'reminded',
      header: say('reminded'),
      nowrap: true,
      cell: (row) => (row.decisionRemindedOn ? dates.short(row.decisionRemindedOn) : say('never')),
    },
  ];
  return (
    <DataTable
      label={label}
      columns={columns}
      rows={rows}
      rowKey={(row) => row.id}
      rowLink={(row) => `/stellungnahmen/${row.id}`}
      isStale={isStale}
    />
  );
}

/** Every standing that occurs in the family, once. */
function Standings({ of: { persons } }: { readonly of: RequestRowFragment }) {
  const parts = new Set(
    persons.flatMap(({ request }) => readFragment(RequestPartFacts, request)?.part ?? []),
  );
  return (
    <span className={styles.standings}>
      {[...parts].map((part) => (
        <PartPill key={part} part={part} />
      ))}
    </span>
  );
}
