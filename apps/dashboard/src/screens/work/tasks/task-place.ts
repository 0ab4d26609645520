import { useSearchParams } from 'react-router';
import type { TaskList } from '../../../gql/graphql.ts';

export const TASK_LISTS = ['TODAY', 'LATE', 'TO_COME', 'WITHOUT_DATE', 'WITHOUT_OWNER'] as const;

const LIST = 'liste';
const MINE = 'meine';

/** Where the lists of one kind are. */
export const tasksAt = (list: TaskList): string => `/aufgaben?${LIST}=${list}`;

/** Which list is shown, and whose: in the address, so that it can be shared. */
export function useTaskPlace() {
  const [params, setParams] = useSearchParams();
  const list = TASK_LISTS.find((each) => each === params.get(LIST)) ?? 'TODAY';
  const isMine = params.has(MINE);
  const go = (to: TaskList, mine: boolean): void =>
    setParams({ [LIST]: to, ...(mine ? { [MINE]: '1' } : {}) }, { replace: true });
  return {
    list,
    isMine,
    show: (to: TaskList) => go(to, isMine),
    setMine: (mine: boolean) => go(list, mine),
  };
}
