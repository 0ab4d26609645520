import type { GraphQLResolveInfo } from 'graphql';
import { officeCase } from '../cases/views/office-case.shape.ts';
import type { SignedInContext } from '../context.ts';
import { boundedCount, type Connection, nodeSelection, type Page, page } from '../read/connection.ts';
import { selectionOf } from '../read/selection.ts';
import { both, conditionOf, orderOf, TASK_LISTS, type TaskList, tasksOf } from './task-lists.ts';

export interface Wanted extends Page {
  readonly list: TaskList;
  readonly isMine: boolean;
}

/** One list of the desk: its cases by their next date, the earliest first. */
export async function officeTasks(
  ctx: SignedInContext,
  info: GraphQLResolveInfo,
  { list, isMine, ...place }: Wanted,
): Promise<Connection & { count: number; countIsBounded: boolean }> {
  const where = both(tasksOf(ctx, isMine), conditionOf[list](ctx.clock.today()));
  const counted = selectionOf(info, 'OfficeCaseConnection').has('count');
  const [shown, count] = await Promise.all([
    page(ctx, officeCase, nodeSelection(info, 'OfficeCaseConnection'), where, orderOf(list), place),
    counted ? boundedCount(ctx, 'hardship_case c', where) : { count: 0, countIsBounded: false },
  ]);
  return { ...shown, ...count };
}

/** How long each list is, in one statement in which every list finds its own index. */
export async function taskCounts(
  ctx: SignedInContext,
  isMine: boolean,
): Promise<readonly { list: TaskList; count: number }[]> {
  const lists = TASK_LISTS.map((list) => ({
    list,
    where: both(tasksOf(ctx, isMine), conditionOf[list](ctx.clock.today())),
  }));
  const rows = await ctx.database.rows<{ list: TaskList; number: number }>(
    lists
      .map(
        ({ list, where }) =>
          `select '${list}' as list, count(*) as number from hardship_case c where ${where.text}`,
      )
      .join(' union all '),
    lists.flatMap(({ where }) => [...where.params]),
  );
  return rows.map(({ list, number }) => ({ list, count: number }));
}
