import type { GraphQLResolveInfo } from 'graphql';
import type { SignedInContext } from '../context.ts';
import type { Sql } from '../database/sql.ts';
import { type Connection, nodeSelection, type Page, page } from '../read/connection.ts';
import { loadOne } from '../read/load.ts';
import { selectionOf } from '../read/selection.ts';
import type { Row } from '../read/shape.ts';
import { keptStatement } from './views/kept-statement.ts';

/**
 * Statements that the acting authority gave, whoever is competent now. The one read of a case outside `casesFor`: nothing
 * of the case but its file number.
 */
const given = ({ actor }: SignedInContext): Sql => ({
  text: `s.authority_id = ? and s.state = 'SUBMITTED' and c.state <> 'DELETED'`,
  params: [actor.authorityId],
});

/** Those given in cases for which another authority is competent now, the newest first. */
export function keptStatements(
  ctx: SignedInContext,
  info: GraphQLResolveInfo,
  wanted: Page,
): Promise<Connection> {
  const own = given(ctx);
  return page(
    ctx,
    keptStatement,
    nodeSelection(info, 'KeptStatementConnection'),
    {
      text: `${own.text} and (c.authority_id is null or c.authority_id <> s.authority_id)`,
      params: own.params,
    },
    { by: 's.submitted_at', key: 's.id', direction: 'desc' },
    wanted,
  );
}

/** One statement that the acting authority gave, or null. */
export function keptStatementById(
  ctx: SignedInContext,
  info: GraphQLResolveInfo,
  id: string,
): Promise<Row | null> {
  const own = given(ctx);
  return loadOne(ctx, keptStatement, selectionOf(info, 'KeptStatement'), {
    text: `where s.id = ? and ${own.text}`,
    params: [id, ...own.params],
  });
}
