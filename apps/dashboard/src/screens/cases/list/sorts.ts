import type { Sort } from '../../../components/sortable-header.tsx';
import type { CaseSort } from '../../../gql/graphql.ts';

const SORTS: Readonly<Record<CaseSort, Sort>> = {
  RECEIVED_OLDEST: { column: 'received', direction: 'ascending' },
  RECEIVED_NEWEST: { column: 'received', direction: 'descending' },
  FILE_NUMBER: { column: 'fileNumber', direction: 'ascending' },
  NAME: { column: 'name', direction: 'ascending' },
  WAITING_LONGEST: { column: 'waiting', direction: 'descending' },
};

/** How the table shows an order: the longest wait first is the column of days descending. */
export const sortOf = (sort: CaseSort): Sort => SORTS[sort];

/** The order asked for by a column; a column that the server orders one way only keeps that way. */
export function caseSortOf({ column, direction }: Sort): CaseSort {
  const ways = (Object.keys(SORTS) as CaseSort[]).filter((sort) => SORTS[sort].column === column);
  return ways.find((sort) => SORTS[sort].direction === direction) ?? ways[0] ?? 'RECEIVED_OLDEST';
}
