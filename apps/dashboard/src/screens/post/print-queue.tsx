import { useMutation, useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { Button } from '../../components/button.tsx';
import { Card, Stack } from '../../components/card.tsx';
import { DataTable } from '../../components/data-table.tsx';
import { ErrorState } from '../../components/empty-state.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import { showToast } from '../../components/toast.ts';
import { readFragment } from '../../gql/fragment-masking.ts';
import { graphql } from '../../gql/gql.ts';
import { useStrings } from '../../i18n/use-strings.ts';
import { PostLetter, useLetterColumns } from './letter-columns.tsx';
import styles from './post.module.css';
import { PrintBatches } from './print-batches.tsx';
import { strings } from './strings.ts';
import { WithholdButton } from './withhold-button.tsx';

const PrintQueueQuery = graphql(`
  query PrintQueue {
    letterQueue(queue: TO_PRINT, first: 100) {
      nodes {
        id
        ...PostLetter
      }
    }
    letterCounts {
      toPrint
    }
    printBatches(first: 30) {
      nodes {
        id
        ...PrintBatchRow
      }
    }
  }
`);

const MakePrintBatch = graphql(`
  mutation MakePrintBatch($idempotencyKey: String!) {
    makePrintBatch(idempotencyKey: $idempotencyKey) {
      __typename
      ... on PrintBatch {
        id
      }
      ... on ActionRefused {
        message
      }
    }
  }
`);

/** What goes by post: the queue, and the batches that were made of it. */
export function PrintQueue({ onChange }: { readonly onChange: () => void }) {
  const say = useStrings(strings);
  const { data, error, refetch } = useQuery(PrintQueueQuery, { fetchPolicy: 'cache-and-network' });
  const [key, setKey] = useState(() => crypto.randomUUID());
  const [make, { loading }] = useMutation(MakePrintBatch);
  const columns = useLetterColumns();
  if (error && !data) return <ErrorState onRetry={() => void refetch()} />;
  if (!data) return <Skeleton shape="table" count={6} />;
  const rows = data.letterQueue.nodes.map((node) => readFragment(PostLetter, node));
  const again = (): void => {
    void refetch();
    onChange();
  };
  const bundle = async (): Promise<void> => {
    const answer = (await make({ variables: { idempotencyKey: key } })).data?.makePrintBatch;
    if (!answer) return;
    setKey(crypto.randomUUID());
    if (answer.__typename === 'PrintBatch') showToast('success', say('batchMade'));
    else if (answer.__typename === 'ActionRefused') showToast('danger', answer.message);
    again();
  };
  return (
    <Stack>
      <Card
        title={say('queue')}
        flush={rows.length > 0}
        aside={
          rows.length > 0 && (
            <div className={styles.actions}>
              <span className={styles.muted}>{say('queueCount', { count: data.letterCounts.toPrint })}</span>
              <Button variant="primary" icon="draft" isPending={loading} onPress={() => void bundle()}>
                {say('makeBatch')}
              </Button>
            </div>
          )
        }
      >
        {rows.length === 0 ? (
          <p className={styles.muted}>{say('queueEmpty')}</p>
        ) : (
          <DataTable
            label={say('queue')}
            rows={rows}
            rowKey={({ id }) => id}
            columns={[
              columns.letter,
              columns.recipient,
              columns.file,
              columns.since,
              columns.pdf,
              {
                id: 'actions',
                header: say('actions'),
                nowrap: true,
                cell: (row) => <WithholdButton letter={row} onDone={again} />,
              },
            ]}
          />
        )}
      </Card>
      <p className={styles.muted}>{say('queueHint')}</p>
      <PrintBatches of={data.printBatches.nodes} onChange={again} />
    </Stack>
  );
}
