import { useMutation, useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { Alert } from '../../components/alert.tsx';
import { Button } from '../../components/button.tsx';
import { Card, Stack } from '../../components/card.tsx';
import { DataTable } from '../../components/data-table.tsx';
import { EmptyState, ErrorState } from '../../components/empty-state.tsx';
import { useForwardPages } from '../../components/forward-pages.ts';
import { Pagination } from '../../components/pagination.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import { showToast } from '../../components/toast.ts';
import { readFragment } from '../../gql/fragment-masking.ts';
import { graphql } from '../../gql/gql.ts';
import type { ReleaseLettersMutation } from '../../gql/graphql.ts';
import { useStrings } from '../../i18n/use-strings.ts';
import { PostLetter, useLetterColumns } from './letter-columns.tsx';
import styles from './post.module.css';
import { strings } from './strings.ts';
import { useLetterWords } from './use-letter-words.ts';
import { WithholdButton } from './withhold-button.tsx';

const LettersToSign = graphql(`
  query LettersToSign($after: String) {
    letterQueue(queue: TO_SIGN, first: 50, after: $after) {
      nodes {
        id
        ...PostLetter
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

const ReleaseLetters = graphql(`
  mutation ReleaseLetters($ids: [ID!]!) {
    releaseLetters(ids: $ids) {
      __typename
      ... on ReleasedLetters {
        released
        refused {
          id
          message
        }
      }
      ... on InputInvalid {
        fields {
          path
          message
        }
      }
      ... on ActionRefused {
        message
      }
    }
  }
`);

type Stayed = readonly { readonly id: string; readonly message: string }[];

/** Letters that leave with the office's signature: read as PDF, chosen, signed together. */
export function ToSign({ onChange }: { readonly onChange: () => void }) {
  const say = useStrings(strings);
  const pages = useForwardPages();
  const { data, error, refetch } = useQuery(LettersToSign, {
    variables: { after: pages.after ?? null },
    fetchPolicy: 'cache-and-network',
  });
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [stayed, setStayed] = useState<Stayed>([]);
  const [release, { loading }] = useMutation(ReleaseLetters);
  const columns = useLetterColumns();
  const words = useLetterWords();
  if (error && !data) return <ErrorState onRetry={() => (pages.after ? pages.restart() : void refetch())} />;
  if (!data) return <Skeleton shape="table" count={6} />;
  const { nodes, pageInfo } = data.letterQueue;
  const rows = nodes.map((node) => readFragment(PostLetter, node));
  const ids = rows.map(({ id }) => id).filter((id) => chosen.has(id));
  const again = (): void => {
    setChosen(new Set());
    void refetch();
    onChange();
  };
  const sign = async (): Promise<void> => {
    const answer = (await release({ variables: { ids } })).data?.releaseLetters;
    if (!answer) return;
    setStayed(stayedIn(answer));
    if (answer.__typename === 'ReleasedLetters' && answer.released.length > 0)
      showToast('success', say('signed', { count: answer.released.length }));
    again();
  };
  const toggle = (id: string): void => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    setChosen(next);
  };
  if (rows.length === 0 && stayed.length === 0)
    return (
      <EmptyState icon="success" title={say('nothingToSign')}>
        {say('nothingToSignBody')}
      </EmptyState>
    );
  return (
    <Stack gap={4}>
      <p className={styles.muted}>{say('signHint')}</p>
      {stayed.length > 0 && (
        <Alert tone="warning" title={say('notSigned', { count: stayed.length })} live>
          {[...new Set(stayed.map(({ message }) => message))].map((message) => (
            <p key={message}>{message}</p>
          ))}
        </Alert>
      )}
      <div className={styles.bar}>
        <label className={styles.actions}>
          <input
            type="checkbox"
            className={styles.box}
            checked={rows.length > 0 && ids.length === rows.length}
            onChange={() =>
              setChosen(ids.length === rows.length ? new Set() : new Set(rows.map(({ id }) => id)))
            }
          />
          {ids.length === 0 ? say('chooseAll') : say('chosen', { count: ids.length })}
        </label>
        <Button
          variant="primary"
          icon="check"
          isDisabled={ids.length === 0}
          isPending={loading}
          onPress={() => void sign()}
        >
          {say('sign')}
        </Button>
      </div>
      <Card flush>
        <DataTable
          label={say('toSign')}
          rows={rows}
          rowKey={({ id }) => id}
          columns={[
            {
              ...columns.letter,
              cell: (row) => (
                <span className={styles.choice}>
                  <input
                    type="checkbox"
                    className={styles.box}
                    checked={chosen.has(row.id)}
                    onChange={() => toggle(row.id)}
                    aria-label={say('chooseOf', words.names(row))}
                  />
                  {words.subject(row)}
                </span>
              ),
            },
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
      </Card>
      <Pagination
        hasPrevious={pages.hasPrevious}
        hasNext={pageInfo.hasNextPage}
        onPrevious={pages.previous}
        onNext={() => pageInfo.endCursor && pages.next(pageInfo.endCursor)}
      />
    </Stack>
  );
}

function stayedIn(answer: ReleaseLettersMutation['releaseLetters']): Stayed {
  switch (answer.__typename) {
    case 'ReleasedLetters':
      return answer.refused;
    case 'InputInvalid':
      return answer.fields.map(({ path, message }) => ({ id: path, message }));
    case 'ActionRefused':
      return [{ id: '', message: answer.message }];
    default:
      return [];
  }
}
