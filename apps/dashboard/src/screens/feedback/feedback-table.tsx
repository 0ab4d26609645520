import { type AuthorityResult, authorityResultLabels, personStateLabels } from '@ersuchen/domain';
import type { Tone } from '../../components/alert.tsx';
import { StatusPill } from '../../components/badge.tsx';
import { type Column, DataTable } from '../../components/data-table.tsx';
import { type FragmentType, readFragment } from '../../gql/fragment-masking.ts';
import { graphql } from '../../gql/gql.ts';
import type { FeedbackRowFragment } from '../../gql/graphql.ts';
import { useDates } from '../../i18n/use-dates.ts';
import { useLabel } from '../../i18n/use-label.ts';
import { useStrings } from '../../i18n/use-strings.ts';
import { strings } from './strings.ts';

const RowParts = graphql(`
  fragment FeedbackRow on Feedback {
    id
    fileNumber
    meetsOn
    outcome
    result
  }
`);

const TONES: Readonly<Partial<Record<AuthorityResult, Tone>>> = {
  AWAITED: 'info',
  INTENDS_FOLLOW: 'info',
  INTENDS_NOT_FOLLOW: 'warning',
  INTENDS_PARTLY: 'warning',
  GRANTED: 'success',
  GRANTED_WITH_CONDITIONS: 'success',
  PARTLY_GRANTED: 'success',
  REFUSED: 'danger',
};

interface FeedbackTableProps {
  readonly of: readonly FragmentType<typeof RowParts>[];
  readonly isStale: boolean;
}

export function FeedbackTable({ of, isStale }: FeedbackTableProps) {
  const say = useStrings(strings);
  const label = useLabel();
  const dates = useDates();
  const columns: readonly Column<FeedbackRowFragment>[] = [
    { id: 'number', header: say('fileNumber'), nowrap: true, cell: (row) => row.fileNumber },
    { id: 'meeting', header: say('meeting'), nowrap: true, cell: (row) => dates.short(row.meetsOn) },
    {
      id: 'outcome',
      header: say('outcome'),
      cell: ({ outcome }) => (outcome ? label(personStateLabels[outcome]) : say('withdrawn')),
    },
    {
      id: 'result',
      header: say('result'),
      cell: ({ result }) =>
        result ? (
          <StatusPill tone={TONES[result] ?? 'neutral'}>{label(authorityResultLabels[result])}</StatusPill>
        ) : (
          say('noneForAuthority')
        ),
    },
  ];
  return (
    <DataTable
      label={say('label')}
      columns={columns}
      rows={of.map((row) => readFragment(RowParts, row))}
      rowKey={(row) => row.id}
      isStale={isStale}
    />
  );
}
