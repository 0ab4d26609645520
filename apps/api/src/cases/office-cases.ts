import type { GraphQLResolveInfo } from 'graphql';
import { casesFor } from '../access/case-scope.ts';
import type { SignedInContext } from '../context.ts';
import { boundedCount, type Connection, nodeSelection, type Page, page } from '../read/connection.ts';
import { loadOne } from '../read/load.ts';
import { type Selection, selectionOf } from '../read/selection.ts';
import type { Row } from '../read/shape.ts';
import { type CaseSort, caseOrders } from './case-sort.ts';
import { casesMatching, type OfficeCaseFilter } from './office-case-filter.ts';
import { officeCase } from './views/office-case.shape.ts';

export interface CaseListing extends Page {
  readonly filter: OfficeCaseFilter | null | undefined;
  readonly sort: CaseSort | null | undefined;
}

const UNCOUNTED = { count: 0, countIsBounded: false };

/** One page of the office's case list; counted only when the count is asked for. */
export async function officeCases(
  ctx: SignedInContext,
  info: GraphQLResolveInfo,
  { filter, sort, ...place }: CaseListing,
): Promise<Connection & typeof UNCOUNTED> {
  const where = casesMatching(ctx, filter ?? {});
  const order = caseOrders[sort ?? 'RECEIVED_OLDEST'];
  const asked = selectionOf(info, 'OfficeCaseConnection');
  const counted = asked.has('count') || asked.has('countIsBounded');
  const [shown, count] = await Promise.all([
    page(ctx, officeCase, nodeSelection(info, 'OfficeCaseConnection'), where, order, place),
    counted ? boundedCount(ctx, 'hardship_case c', where) : UNCOUNTED,
  ]);
  return { ...shown, ...count };
}

/** A case in the actor's scope as far as it is asked for, or null; opening a file is not logged here. */
export function officeCaseById(ctx: SignedInContext, selection: Selection, id: string): Promise<Row | null> {
  const scope = casesFor(ctx.actor).on('c');
  return loadOne(ctx, officeCase, selection, {
    text: `where c.id = ? and ${scope.text}`,
    params: [id, ...scope.params],
  });
}

/** Opens a case file: who reads it is logged. */
export async function openOfficeCase(
  ctx: SignedInContext,
  info: GraphQLResolveInfo,
  id: string,
): Promise<Row | null> {
  const found = await officeCaseById(ctx, selectionOf(info, 'OfficeCase'), id);
  if (found) ctx.readingLog.record(ctx.actor, id);
  return found;
}
