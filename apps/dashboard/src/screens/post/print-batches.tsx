import { useMutation } from '@apollo/client/react';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { DataTable } from '../../components/data-table.tsx';
import { FileLink } from '../../components/file-link.tsx';
import { showToast } from '../../components/toast.ts';
import { type FragmentType, readFragment } from '../../gql/fragment-masking.ts';
import { graphql } from '../../gql/gql.ts';
import type { PrintBatchRowFragment } from '../../gql/graphql.ts';
import { useDates } from '../../i18n/use-dates.ts';
import { useStrings } from '../../i18n/use-strings.ts';
import styles from './post.module.css';
import { strings } from './strings.ts';

const PrintBatchRow = graphql(`
  fragment PrintBatchRow on PrintBatch {
    id
    printDay
    number
    letters
    madeAt
    postedAt
    postedBy
  }
`);

const MarkPosted = graphql(`
  mutation MarkPosted($batchId: ID!) {
    markPosted(batchId: $batchId) {
      __typename
      ... on PrintBatch {
        id
        ...PrintBatchRow
      }
      ... on ActionRefused {
        message
      }
      ... on NotFound {
        message
      }
    }
  }
`);

interface PrintBatchesProps {
  readonly of: readonly FragmentType<typeof PrintBatchRow>[];
  readonly onChange: () => void;
}

/** The batches, newest first: each is one file, and goes to the post as one. */
export function PrintBatches({ of, onChange }: PrintBatchesProps) {
  const say = useStrings(strings);
  const dates = useDates();
  const [mark, { loading }] = useMutation(MarkPosted);
  const rows = of.map((each) => readFragment(PrintBatchRow, each));
  const nameOf = ({ printDay, number }: PrintBatchRowFragment) =>
    say('batchName', { date: dates.short(printDay), number });
  const post = async (batchId: string): Promise<void> => {
    const answer = (await mark({ variables: { batchId } })).data?.markPosted;
    if (!answer) return;
    if (answer.__typename === 'PrintBatch') showToast('success', say('postedDone'));
    else if ('message' in answer) showToast('danger', answer.message);
    onChange();
  };
  return (
    <Card title={say('batches')} flush={rows.length > 0}>
      {rows.length === 0 ? (
        <p className={styles.muted}>{say('noBatches')}</p>
      ) : (
        <DataTable
          label={say('batches')}
          rows={rows}
          rowKey={({ id }) => id}
          columns={[
            { id: 'batch', header: say('batch'), nowrap: true, cell: nameOf },
            { id: 'letters', header: say('letters'), numeric: true, cell: ({ letters }) => letters },
            { id: 'made', header: say('made'), nowrap: true, cell: ({ madeAt }) => dates.instant(madeAt) },
            {
              id: 'file',
              header: say('open'),
              nowrap: true,
              cell: (row) => (
                <FileLink
                  href={`/print-batches/${row.id}.pdf`}
                  label={say('downloadOf', { name: nameOf(row) })}
                >
                  {say('download')}
                </FileLink>
              ),
            },
            {
              id: 'posted',
              header: say('posted'),
              cell: (row) =>
                row.postedAt ? (
                  say('postedBy', { when: dates.instant(row.postedAt), who: row.postedBy ?? '' })
                ) : (
                  <Button
                    size="small"
                    icon="mail"
                    isDisabled={loading}
                    aria-label={say('markPostedOf', { name: nameOf(row) })}
                    onPress={() => void post(row.id)}
                  >
                    {say('markPosted')}
                  </Button>
                ),
            },
          ]}
        />
      )}
    </Card>
  );
}
