import { useQuery } from '@apollo/client/react';
import { StatementText } from '../../../case/statement-text.tsx';
import { Card, Stack } from '../../../components/card.tsx';
import { EmptyState, ErrorState } from '../../../components/empty-state.tsx';
import { useForwardPages } from '../../../components/forward-pages.ts';
import { PageHeader } from '../../../components/page-header.tsx';
import { Pagination } from '../../../components/pagination.tsx';
import { Skeleton } from '../../../components/skeleton.tsx';
import { type FragmentType, readFragment } from '../../../gql/fragment-masking.ts';
import { graphql } from '../../../gql/gql.ts';
import { useDates } from '../../../i18n/use-dates.ts';
import { useStrings } from '../../../i18n/use-strings.ts';
import styles from '../case/case.module.css';
import { strings } from './strings.ts';

const KeptParts = graphql(`
  fragment KeptStatement on KeptStatement {
    id
    fileNumber
    questions
    answers {
      question
      body
    }
    body
    signer
    submittedAt
    receiptNumber
  }
`);

const KeptList = graphql(`
  query KeptStatements($after: String) {
    keptStatements(first: 20, after: $after) {
      nodes {
        id
        ...KeptStatement
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

/** What the authority keeps of cases that passed on to another one: its own words and the receipt. */
export function KeptStatementsScreen() {
  const say = useStrings(strings);
  const pages = useForwardPages();
  const { data, previousData, error, refetch } = useQuery(KeptList, {
    variables: { after: pages.after ?? null },
  });
  const kept = (data ?? previousData)?.keptStatements;
  if (error && !data) return <ErrorState onRetry={() => void refetch()} />;
  return (
    <>
      <PageHeader title={say('title')} back={{ to: '/stellungnahmen', label: say('back') }}>
        {say('intro')}
      </PageHeader>
      {!kept && <Skeleton shape="file" />}
      {kept?.nodes.length === 0 && <EmptyState title={say('none')}>{say('noneNext')}</EmptyState>}
      <Stack>
        {kept?.nodes.map((node) => (
          <Kept key={node.id} of={node} />
        ))}
      </Stack>
      {kept && (pages.hasPrevious || kept.pageInfo.hasNextPage) && (
        <Pagination
          hasPrevious={pages.hasPrevious}
          hasNext={kept.pageInfo.hasNextPage}
          onPrevious={pages.previous}
          onNext={() => kept.pageInfo.endCursor && pages.next(kept.pageInfo.endCursor)}
          isPending={!data}
        />
      )}
    </>
  );
}

function Kept({ of }: { readonly of: FragmentType<typeof KeptParts> }) {
  const say = useStrings(strings);
  const dates = useDates();
  const statement = readFragment(KeptParts, of);
  return (
    <Card title={statement.fileNumber}>
      <p className={styles.lead}>
        {say('submitted', {
          instant: dates.instant(statement.submittedAt),
          number: statement.receiptNumber,
        })}
      </p>
      <StatementText of={statement} questions={statement.questions} />
    </Card>
  );
}
