import { useQuery } from '@apollo/client/react';
import { useRef } from 'react';
import { Columns, Stack } from '../../../components/card.tsx';
import { ErrorState } from '../../../components/empty-state.tsx';
import { PageHeader } from '../../../components/page-header.tsx';
import { useRowWalk } from '../../../components/row-walk.ts';
import { Skeleton } from '../../../components/skeleton.tsx';
import { graphql } from '../../../gql/gql.ts';
import { useDates } from '../../../i18n/use-dates.ts';
import { useStrings } from '../../../i18n/use-strings.ts';
import { Counts } from './counts.tsx';
import { NextMeeting } from './next-meeting.tsx';
import { StateCounts } from './state-counts.tsx';
import { strings } from './strings.ts';
import { TaskTiles } from './task-tiles.tsx';
import { Urgent } from './urgent.tsx';

const Desk = graphql(`
  query Desk {
    taskCounts {
      ...DeskTaskCount
    }
    officeDesk {
      ...DeskCounts
      ...DeskUrgent
      ...DeskNextMeeting
      ...DeskStateCounts
    }
  }
`);

/** What to do first. */
export function DeskScreen() {
  const say = useStrings(strings);
  const dates = useDates();
  const { data, error, refetch } = useQuery(Desk);
  const rows = useRef<HTMLDivElement>(null);
  useRowWalk(rows, true);
  return (
    <>
      <PageHeader title={say('title')}>{dates.weekday(dates.today)}</PageHeader>
      {error && !data && <ErrorState onRetry={() => void refetch()} />}
      {!error && !data && <Skeleton shape="tiles" count={6} />}
      {data && (
        <Stack>
          <Counts of={data.officeDesk} />
          <TaskTiles of={data.taskCounts} />
          <div ref={rows}>
            <Columns
              side={
                <>
                  <NextMeeting of={data.officeDesk} />
                  <StateCounts of={data.officeDesk} />
                </>
              }
            >
              <Urgent of={data.officeDesk} />
            </Columns>
          </div>
        </Stack>
      )}
    </>
  );
}
