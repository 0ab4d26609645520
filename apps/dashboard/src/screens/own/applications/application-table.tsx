import { type CoarseStatus, coarseStatusLabels, coarseStatusTexts } from '@ersuchen/domain';
import { personName } from '../../../case/person-name.ts';
import type { Tone } from '../../../components/alert.tsx';
import { StatusPill } from '../../../components/badge.tsx';
import { type Column, DataTable } from '../../../components/data-table.tsx';
import { type FragmentType, readFragment } from '../../../gql/fragment-masking.ts';
import { graphql } from '../../../gql/gql.ts';
import type { OwnApplicationRowFragment } from '../../../gql/graphql.ts';
import { dayOf } from '../../../i18n/dates.ts';
import { useDates } from '../../../i18n/use-dates.ts';
import { useLabel } from '../../../i18n/use-label.ts';
import { useStrings } from '../../../i18n/use-strings.ts';
import { strings } from './strings.ts';
import { WithdrawOwn } from './withdraw.tsx';

const RowParts = graphql(`
  fragment OwnApplicationRow on OwnApplication {
    id
    fileNumber
    receivedAt
    status
    persons {
      id
      surname
      firstNames
    }
    ...WithdrawOwn
  }
`);

type Row = OwnApplicationRowFragment;

/** Every end looks the same: nothing here may hint at an outcome. */
const TONES: Readonly<Record<CoarseStatus, Tone | 'neutral'>> = {
  DRAFT: 'neutral',
  RECEIVED: 'info',
  IN_REVIEW: 'info',
  COMPLETION: 'warning',
  ENDED: 'neutral',
  ENDED_NOT_ACCEPTED: 'neutral',
  ENDED_WITHDRAWN: 'neutral',
  ENDED_SETTLED: 'neutral',
};

export function ApplicationTable({ of }: { readonly of: readonly FragmentType<typeof RowParts>[] }) {
  const say = useStrings(strings);
  const label = useLabel();
  const dates = useDates();
  const columns: readonly Column<Row>[] = [
    { id: 'persons', header: say('persons'), cell: ({ persons }) => persons.map(personName).join(', ') },
    {
      id: 'number',
      header: say('fileNumber'),
      nowrap: true,
      cell: ({ fileNumber }) => fileNumber ?? say('none'),
    },
    {
      id: 'status',
      header: say('status'),
      cell: ({ status }) => <StatusPill tone={TONES[status]}>{label(coarseStatusLabels[status])}</StatusPill>,
    },
    { id: 'meaning', header: say('meaning'), cell: ({ status }) => label(coarseStatusTexts[status]) },
    {
      id: 'received',
      header: say('received'),
      nowrap: true,
      cell: ({ receivedAt }) => (receivedAt ? dates.short(dayOf(receivedAt)) : say('notReceived')),
    },
    { id: 'withdraw', header: say('actions'), cell: (row) => <WithdrawOwn of={row} /> },
  ];
  return (
    <DataTable
      label={say('list')}
      columns={columns}
      rows={of.map((row) => readFragment(RowParts, row))}
      rowKey={(row) => row.id}
      rowLink={(row) => `/antraege/${row.id}`}
    />
  );
}
