import type { GraphQLResolveInfo } from 'graphql';
import { casesFor } from '../access/case-scope.ts';
import type { SignedInContext } from '../context.ts';
import { loadOne } from '../read/load.ts';
import { selectionOf } from '../read/selection.ts';
import type { Row } from '../read/shape.ts';
import { authorityStatement } from './views/authority-statement.ts';

/** A statement that the acting authority was asked for, or null. */
export function authorityStatementById(
  ctx: SignedInContext,
  info: GraphQLResolveInfo,
  id: string,
): Promise<Row | null> {
  const scope = casesFor(ctx.actor);
  return loadOne(ctx, authorityStatement, selectionOf(info, 'AuthorityStatement'), {
    text: `where s.id = ? and s.authority_id = ? and s.case_id in (${scope.text})`,
    params: [id, ctx.actor.authorityId, ...scope.params],
  });
}
