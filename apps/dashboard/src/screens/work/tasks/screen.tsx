import { useQuery } from '@apollo/client/react';
import { Card, Stack } from '../../../components/card.tsx';
import { Checkbox } from '../../../components/checkbox.tsx';
import { EmptyState, ErrorState } from '../../../components/empty-state.tsx';
import { useForwardPages } from '../../../components/forward-pages.ts';
import { PageHeader } from '../../../components/page-header.tsx';
import { Pagination } from '../../../components/pagination.tsx';
import { Skeleton } from '../../../components/skeleton.tsx';
import { Tabs } from '../../../components/tabs.tsx';
import { graphql } from '../../../gql/gql.ts';
import type { TaskList } from '../../../gql/graphql.ts';
import { useDates } from '../../../i18n/use-dates.ts';
import { useStrings } from '../../../i18n/use-strings.ts';
import { AbsencesCard } from './absences.tsx';
import { strings } from './strings.ts';
import { TASK_LISTS, useTaskPlace } from './task-place.ts';
import { TaskTable } from './task-table.tsx';

const Tasks = graphql(`
  query Tasks($list: TaskList!, $mine: Boolean!, $after: String) {
    taskCounts(mine: $mine) {
      list
      count
    }
    officeTasks(list: $list, mine: $mine, first: 50, after: $after) {
      nodes {
        id
        ...TaskRow
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

/** What has to be looked at today, what should have been, and what nobody would ever look at. */
export function TasksScreen() {
  const say = useStrings(strings);
  const dates = useDates();
  const place = useTaskPlace();
  const pages = useForwardPages();
  const { data, previousData, error, refetch } = useQuery(Tasks, {
    variables: { list: place.list, mine: place.isMine, after: pages.after ?? null },
  });
  const shown = data ?? previousData;
  if (error && !data) return <ErrorState onRetry={() => (pages.after ? pages.restart() : void refetch())} />;
  const counts = new Map(shown?.taskCounts.map(({ list, count }) => [list, count]));
  const content = (
    <Stack gap={4}>
      {!shown && <Skeleton shape="table" count={6} />}
      {data?.officeTasks.nodes.length === 0 && (
        <EmptyState icon="check" title={say(`empty${place.list}`)}>
          {say('emptyNext')}
        </EmptyState>
      )}
      {shown && shown.officeTasks.nodes.length > 0 && (
        <Card flush>
          <TaskTable of={shown.officeTasks.nodes} label={say(place.list)} isStale={!data} />
        </Card>
      )}
      {shown && (pages.hasPrevious || shown.officeTasks.pageInfo.hasNextPage) && (
        <Pagination
          hasPrevious={pages.hasPrevious}
          hasNext={shown.officeTasks.pageInfo.hasNextPage}
          onPrevious={pages.previous}
          onNext={() =>
            shown.officeTasks.pageInfo.endCursor && pages.next(shown.officeTasks.pageInfo.endCursor)
          }
          isPending={!data}
        />
      )}
    </Stack>
  );
  return (
    <>
      <PageHeader title={say('title')}>{dates.weekday(dates.today)}</PageHeader>
      <Stack>
        <Stack gap={4}>
          <Checkbox
            label={say('mine')}
            checked={place.isMine}
            onChange={(event) => place.setMine(event.currentTarget.checked)}
          />
          <Tabs
            label={say('lists')}
            selected={place.list}
            onSelect={(list) => place.show(list as TaskList)}
            tabs={TASK_LISTS.map((list) => ({
              id: list,
              label: say(list),
              ...(counts.has(list) ? { count: counts.get(list) ?? 0 } : {}),
              content,
            }))}
          />
        </Stack>
        <AbsencesCard />
      </Stack>
    </>
  );
}
