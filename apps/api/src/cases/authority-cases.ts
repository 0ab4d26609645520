import { foldName } from '@ersuchen/domain';
import type { GraphQLResolveInfo } from 'graphql';
import { casesFor } from '../access/case-scope.ts';
import type { SignedInContext } from '../context.ts';
import { allOf, beginsWith } from '../database/prefix.ts';
import type { Sql } from '../database/sql.ts';
import { type Connection, nodeSelection, type Page, page } from '../read/connection.ts';
import { loadOne } from '../read/load.ts';
import { selectionOf } from '../read/selection.ts';
import type { Row } from '../read/shape.ts';
import { searchText } from './search-text.ts';
import { authorityCase, OPEN_REQUESTS_FIRST } from './views/authority-case.ts';

/** The acting authority's cases, open requests first. */
export function authorityCases(
  ctx: SignedInContext,
  info: GraphQLResolveInfo,
  search: string | null | undefined,
  wanted: Page,
): Promise<Connection> {
  const text = searchText(search);
  return page(
    ctx,
    authorityCase,
    nodeSelection(info, 'AuthorityCaseConnection'),
    allOf([inScope(ctx), ...(text === null ? [] : [found(text)])]),
    { by: OPEN_REQUESTS_FIRST, key: 'c.id', direction: 'asc' },
    wanted,
  );
}

/** One case of the acting authority, or null; opening it is logged. */
export async function authorityCaseById(
  ctx: SignedInContext,
  info: GraphQLResolveInfo,
  id: string,
): Promise<Row | null> {
  const row = await authorityCaseSeen(ctx, info, id);
  if (row) ctx.readingLog.record(ctx.actor, id);
  return row;
}

/** The same for a case that the acting person has open already: not logged again. */
export function authorityCaseSeen(
  ctx: SignedInContext,
  info: GraphQLResolveInfo,
  id: string,
): Promise<Row | null> {
  const scope = casesFor(ctx.actor);
  return loadOne(ctx, authorityCase, selectionOf(info, 'AuthorityCase'), {
    text: `where c.id = ? and c.id in (${scope.text})`,
    params: [id, ...scope.params],
  });
}

function inScope(ctx: SignedInContext): Sql {
  const scope = casesFor(ctx.actor);
  return { text: `c.id in (${scope.text})`, params: scope.params };
}

/**
 * The beginning of a file number or of a person's name. Aliases are left out: the authority does not see them, and must
 * not find them out by searching.
 */
function found(search: string): Sql {
  const number = beginsWith('c.file_number', search.toUpperCase());
  const key = foldName(search);
  if (key === '') return number;
  const name = beginsWith('p.name_key', key);
  return {
    text: `${number.text} or c.id in (select p.case_id from person p where ${name.text})`,
    params: [...number.params, ...name.params],
  };
}
