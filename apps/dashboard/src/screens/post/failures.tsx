import { useMutation, useQuery } from '@apollo/client/react';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { DataTable } from '../../components/data-table.tsx';
import { EmptyState, ErrorState } from '../../components/empty-state.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import { showToast } from '../../components/toast.ts';
import { readFragment } from '../../gql/fragment-masking.ts';
import { graphql } from '../../gql/gql.ts';
import { useStrings } from '../../i18n/use-strings.ts';
import { PostLetter, useLetterColumns } from './letter-columns.tsx';
import styles from './post.module.css';
import { strings } from './strings.ts';
import { useLetterWords } from './use-letter-words.ts';
import { WithholdButton } from './withhold-button.tsx';

const FailedLetters = graphql(`
  query FailedLetters {
    letterQueue(queue: FAILED, first: 100) {
      nodes {
        id
        ...PostLetter
      }
    }
  }
`);

const RetryLetter = graphql(`
  mutation RetryLetter($id: ID!) {
    retryLetter(id: $id) {
      __typename
      ... on Letter {
        id
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

const PrintLetter = graphql(`
  mutation PrintLetter($id: ID!) {
    printLetter(id: $id) {
      __typename
      ... on Letter {
        id
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

/** Letters that could not be sent: tried again, sent by post, or kept back. */
export function Failures({ onChange }: { readonly onChange: () => void }) {
  const say = useStrings(strings);
  const { names } = useLetterWords();
  const { data, error, refetch } = useQuery(FailedLetters, { fetchPolicy: 'cache-and-network' });
  const [retry, retrying] = useMutation(RetryLetter);
  const [print, printing] = useMutation(PrintLetter);
  const columns = useLetterColumns();
  if (error && !data) return <ErrorState onRetry={() => void refetch()} />;
  if (!data) return <Skeleton shape="table" count={3} />;
  const rows = data.letterQueue.nodes.map((node) => readFragment(PostLetter, node));
  const isPending = retrying.loading || printing.loading;
  const again = (): void => {
    void refetch();
    onChange();
  };
  const done = (
    answer: { readonly __typename: string; readonly message?: string } | undefined,
    said: string,
  ) => {
    if (!answer) return;
    if (answer.__typename === 'Letter') showToast('success', said);
    else showToast('danger', answer.message ?? say('refused'));
    again();
  };
  const tryAgain = async (id: string) =>
    done((await retry({ variables: { id } })).data?.retryLetter, say('retried'));
  const byPost = async (id: string) =>
    done((await print({ variables: { id } })).data?.printLetter, say('queued'));
  if (rows.length === 0)
    return (
      <EmptyState icon="success" title={say('nothingFailed')}>
        {say('nothingFailedBody')}
      </EmptyState>
    );
  return (
    <Card flush>
      <DataTable
        label={say('failed')}
        rows={rows}
        rowKey={({ id }) => id}
        columns={[
          columns.letter,
          columns.recipient,
          columns.file,
          columns.problem,
          columns.pdf,
          {
            id: 'actions',
            header: say('actions'),
            cell: (row) => (
              <div className={styles.actions}>
                <Button
                  size="small"
                  icon="autorenew"
                  isDisabled={isPending}
                  aria-label={say('retryOf', names(row))}
                  onPress={() => void tryAgain(row.id)}
                >
                  {say('retry')}
                </Button>
                <Button
                  size="small"
                  variant="quiet"
                  isDisabled={isPending}
                  aria-label={say('toPostOf', names(row))}
                  onPress={() => void byPost(row.id)}
                >
                  {say('toPost')}
                </Button>
                <WithholdButton letter={row} onDone={again} />
              </div>
            ),
          },
        ]}
      />
    </Card>
  );
}
