import type { GraphQLResolveInfo } from 'graphql';
import { casesFor } from '../access/case-scope.ts';
import type { SignedInContext } from '../context.ts';
import { loadOne } from '../read/load.ts';
import { selectionOf } from '../read/selection.ts';
import type { Row } from '../read/shape.ts';
import { privateNote } from './views/member-note.ts';

/** The acting member's note on a case whose papers are open, or null. */
export function ownNote(ctx: SignedInContext, info: GraphQLResolveInfo, caseId: string): Promise<Row | null> {
  const scope = casesFor(ctx.actor);
  return loadOne(ctx, privateNote, selectionOf(info, 'PrivateNote'), {
    text: `where n.account_id = ? and n.case_id = ? and n.case_id in (${scope.text})`,
    params: [ctx.actor.accountId, caseId, ...scope.params],
  });
}
