import { useQuery } from '@apollo/client/react';
import { Card } from '../../../components/card.tsx';
import { type Column, DataTable } from '../../../components/data-table.tsx';
import { ErrorState } from '../../../components/empty-state.tsx';
import { PageHeader } from '../../../components/page-header.tsx';
import { Skeleton } from '../../../components/skeleton.tsx';
import { graphql } from '../../../gql/gql.ts';
import type { LetterTemplateListQuery } from '../../../gql/graphql.ts';
import { useDates } from '../../../i18n/use-dates.ts';
import { useStrings } from '../../../i18n/use-strings.ts';
import { strings } from '../strings.ts';

const LetterTemplateList = graphql(`
  query LetterTemplateList {
    letterTemplates {
      letter
      number
      subject
      version
      versions {
        version
        changedBy
        changedAt
      }
    }
  }
`);
type Row = LetterTemplateListQuery['letterTemplates'][number];

/** Every letter of the procedure with the version of its wording. */
export function TemplateListScreen() {
  const say = useStrings(strings);
  const columns = useColumns();
  const { data, error, refetch } = useQuery(LetterTemplateList, { fetchPolicy: 'cache-and-network' });
  if (error && !data) return <ErrorState onRetry={() => void refetch()} />;
  return (
    <>
      <PageHeader title={say('title')} back={{ to: '/post', label: say('post') }}>
        {say('intro')}
      </PageHeader>
      {data ? (
        <Card flush>
          <DataTable
            label={say('title')}
            columns={columns}
            rows={[...data.letterTemplates].sort(inOrder)}
            rowKey={({ letter }) => letter}
            rowLink={({ letter }) => `/vorlagen/${letter}`}
          />
        </Card>
      ) : (
        <Skeleton shape="table" />
      )}
    </>
  );
}

/** By the number in the list of templates; short acknowledgements, which have none, at the end. */
const inOrder = (one: Row, other: Row): number => (one.number ?? 99) - (other.number ?? 99);

function useColumns(): readonly Column<Row>[] {
  const say = useStrings(strings);
  const dates = useDates();
  return [
    { id: 'subject', header: say('subject'), cell: ({ subject }) => subject },
    { id: 'number', header: say('number'), numeric: true, nowrap: true, cell: ({ number }) => number },
    {
      id: 'version',
      header: say('version'),
      nowrap: true,
      cell: ({ version }) => (version === 0 ? say('builtIn') : version),
    },
    {
      id: 'changed',
      header: say('changed'),
      cell: ({ versions: [newest] }) =>
        newest?.changedAt &&
        say('changedBy', { time: dates.instant(newest.changedAt), name: newest.changedBy ?? '' }),
    },
  ];
}
