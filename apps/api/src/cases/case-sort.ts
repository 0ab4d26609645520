import { enumOf } from '../graphql/enum-of.ts';
import type { Order } from '../read/connection.ts';

const by = (column: string, direction: Order['direction'], key = 'c.id'): Order => ({
  by: column,
  key,
  direction,
});

/** Each order is carried by an index of `hardship_case`. */
export const caseOrders = {
  RECEIVED_OLDEST: by('c.received_on', 'asc'),
  RECEIVED_NEWEST: by('c.received_on', 'desc'),
  FILE_NUMBER: by('c.file_number', 'asc', 'c.file_number'),
  NAME: by('c.name_key', 'asc'),
  WAITING_LONGEST: by('c.state_since', 'asc'),
} as const satisfies Record<string, Order>;

export type CaseSort = keyof typeof caseOrders;
export const CASE_SORT = enumOf('CaseSort', Object.keys(caseOrders) as CaseSort[]);
