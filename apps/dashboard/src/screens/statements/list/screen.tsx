import { useQuery } from '@apollo/client/react';
import { useLocation, useNavigate } from 'react-router';
import { ReceivedLetters } from '../../../case/received-letters/received-letters.tsx';
import { ErrorState } from '../../../components/empty-state.tsx';
import { useForwardPages } from '../../../components/forward-pages.ts';
import { LinkButton } from '../../../components/link.tsx';
import { PageHeader } from '../../../components/page-header.tsx';
import { Pagination } from '../../../components/pagination.tsx';
import { SearchField } from '../../../components/search-field.tsx';
import { Skeleton } from '../../../components/skeleton.tsx';
import { readFragment } from '../../../gql/fragment-masking.ts';
import { graphql } from '../../../gql/gql.ts';
import { useDates } from '../../../i18n/use-dates.ts';
import { useStrings } from '../../../i18n/use-strings.ts';
import { AuthorityCaseRow, type CaseRow } from './case-rows.ts';
import { CaseTables, isAwaitedRow } from './case-tables.tsx';
import styles from './list.module.css';
import { NoCases } from './no-cases.tsx';
import { strings } from './strings.ts';

const StatementList = graphql(`
  query StatementList($search: String, $after: String) {
    authorityCases(search: $search, after: $after, first: 50) {
      nodes {
        id
        ...AuthorityCaseRow
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
    authorityLetters(first: 10) {
      nodes {
        id
        letter
        releasedOn
        fileNumber
      }
    }
  }
`);

interface Memory {
  /** Names do not belong into an address: the words searched for stay in the history entry. */
  readonly search?: string;
}

/** The authority's start page: what is asked of it, by when, and all its other cases. */
export function StatementListScreen() {
  const say = useStrings(strings);
  const navigate = useNavigate();
  const { search = '' }: Memory = useLocation().state ?? {};
  const pages = useForwardPages();
  const variables = { search: search || null, after: pages.after ?? null };
  const { data, previousData, error, refetch } = useQuery(StatementList, { variables });
  const cases = (data ?? previousData)?.authorityCases;
  const rows = cases?.nodes.map((node) => readFragment(AuthorityCaseRow, node));
  const find = (text: string): void =>
    void navigate({ search: '' }, { state: text ? { search: text } : null, replace: true });
  const isPart = search !== '' || pages.after !== undefined;
  const again = (): void => (pages.after ? pages.restart() : void refetch());
  if (error && !data) return <ErrorState onRetry={again} />;
  return (
    <>
      <PageHeader
        title={say('title')}
        actions={<LinkButton to="/fruehere-stellungnahmen">{say('kept')}</LinkButton>}
      >
        {rows && !isPart && <Summary rows={rows} />}
      </PageHeader>
      {(isPart || rows?.length !== 0) && (
        <div className={styles.search}>
          <SearchField label={say('search')} value={search} onSearch={find} />
        </div>
      )}
      {!rows && <Skeleton shape="table" />}
      {rows?.length === 0 && <NoCases search={search} onReset={() => find('')} />}
      {rows && rows.length > 0 && (
        <CaseTables rows={rows} isSearch={search !== ''} isPart={isPart} isStale={!data} />
      )}
      {cases && (pages.hasPrevious || cases.pageInfo.hasNextPage) && (
        <Pagination
          hasPrevious={pages.hasPrevious}
          hasNext={cases.pageInfo.hasNextPage}
          onPrevious={pages.previous}
          onNext={() => cases.pageInfo.endCursor && pages.next(cases.pageInfo.endCursor)}
          isPending={!data}
        />
      )}
      {data && !isPart && (
        <div className={styles.letters}>
          <ReceivedLetters to="authority" letters={data.authorityLetters.nodes} />
        </div>
      )}
    </>
  );
}

function Summary({ rows }: { readonly rows: readonly CaseRow[] }) {
  const say = useStrings(strings);
  const { today } = useDates();
  const awaited = rows.filter(isAwaitedRow);
  const overdue = awaited.filter(({ statement }) => statement.dueOn < today);
  if (awaited.length === 0) return rows.length > 0 ? say('noneOpenShort') : null;
  return [
    say('summary', { count: awaited.length }),
    ...(overdue.length > 0 ? [say('overdue', { count: overdue.length })] : []),
  ].join(', ');
}
