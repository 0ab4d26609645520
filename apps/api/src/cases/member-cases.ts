import type { GraphQLResolveInfo } from 'graphql';
import { casesFor } from '../access/case-scope.ts';
import type { SignedInContext } from '../context.ts';
import { inList } from '../database/sql.ts';
import { load, loadOne } from '../read/load.ts';
import { KEY } from '../read/plan.ts';
import { type Selection, selectionOf } from '../read/selection.ts';
import type { Row } from '../read/shape.ts';
import { memberCase } from './views/member-case.ts';

/** A case whose papers the acting member received, or null; opening it is logged. */
export async function memberCaseById(
  ctx: SignedInContext,
  info: GraphQLResolveInfo,
  id: string,
): Promise<Row | null> {
  const scope = casesFor(ctx.actor);
  const row = await loadOne(ctx, memberCase, selectionOf(info, 'MemberCase'), {
    text: `where c.id = ? and c.id in (${scope.text})`,
    params: [id, ...scope.params],
  });
  if (row) ctx.readingLog.record(ctx.actor, id);
  return row;
}

/** What the office has prepared for the acting member of the committee that decides on acceptance, the oldest first. */
export function preparedCases(ctx: SignedInContext, info: GraphQLResolveInfo): Promise<Row[]> {
  const scope = casesFor(ctx.actor);
  return load(ctx, memberCase, selectionOf(info, 'MemberCase'), {
    text: `where c.state = 'PRE_CHECK' and c.proposal is not null and c.id in (${scope.text})
      order by c.proposed_at, c.id limit ${LONGEST_LIST}`,
    params: scope.params,
  });
}

const LONGEST_LIST = 100;

/** What asks for more of a case than its line on an agenda. */
const PAPERS = ['persons', 'reasons', 'documents', 'findings', 'statement', 'caseNote'];

/** Those of these cases that the acting member may read, by id. Reading their papers is logged. */
export async function memberCasesOf(
  ctx: SignedInContext,
  selection: Selection,
  ids: readonly string[],
): Promise<ReadonlyMap<unknown, Row>> {
  if (ids.length === 0) return new Map();
  const list = inList(ids);
  const scope = casesFor(ctx.actor);
  const rows = await load(ctx, memberCase, selection, {
    text: `where c.id in (${list.text}) and c.id in (${scope.text})`,
    params: [...list.params, ...scope.params],
  });
  if (PAPERS.some((field) => selection.has(field)))
    for (const row of rows) ctx.readingLog.record(ctx.actor, String(row[KEY]));
  return new Map(rows.map((row) => [row[KEY], row]));
}
