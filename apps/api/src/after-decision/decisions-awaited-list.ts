import type { GraphQLResolveInfo } from 'graphql';
import { casesFor } from '../access/case-scope.ts';
import { officeCase } from '../cases/views/office-case.shape.ts';
import type { SignedInContext } from '../context.ts';
import { boundedCount, type Connection, nodeSelection, type Page, page } from '../read/connection.ts';
import { selectionOf } from '../read/selection.ts';
import { DECISION_AWAITED, reminderDue } from './decisions-awaited.ts';

/** The cases that wait for a decision of the authority, the longest waiting first; only those due for a reminder, or all. */
export async function decisionsAwaited(
  ctx: SignedInContext,
  info: GraphQLResolveInfo,
  onlyDue: boolean,
  wanted: Page,
): Promise<Connection & { count: number; countIsBounded: boolean }> {
  const scope = casesFor(ctx.actor).on('c');
  const awaited = onlyDue ? reminderDue(ctx.clock.today()) : { text: DECISION_AWAITED, params: [] };
  const where = { text: `${scope.text} and ${awaited.text}`, params: [...scope.params, ...awaited.params] };
  const order = { by: 'c.authority_informed_at', key: 'c.id', direction: 'asc' } as const;
  const counted = selectionOf(info, 'OfficeCaseConnection').has('count');
  const [shown, count] = await Promise.all([
    page(ctx, officeCase, nodeSelection(info, 'OfficeCaseConnection'), where, order, wanted),
    counted ? boundedCount(ctx, 'hardship_case c', where) : { count: 0, countIsBounded: false },
  ]);
  return { ...shown, ...count };
}
