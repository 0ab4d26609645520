import type { GraphQLResolveInfo } from 'graphql';
import { casesFor } from '../access/case-scope.ts';
import type { SignedInContext } from '../context.ts';
import type { Refused } from '../graphql/answers.ts';
import { type Connection, nodeSelection, type Page, page } from '../read/connection.ts';
import { loadOne } from '../read/load.ts';
import { selectionOf } from '../read/selection.ts';
import type { Row } from '../read/shape.ts';
import { answering, notFound } from '../refusals.ts';
import { ownApplication } from './own-application.shape.ts';

/** The actor's own applications, newest first. */
export function ownApplications(
  ctx: SignedInContext,
  info: GraphQLResolveInfo,
  wanted: Page,
): Promise<Connection> {
  const scope = casesFor(ctx.actor);
  return page(
    ctx,
    ownApplication,
    nodeSelection(info, 'OwnApplicationConnection'),
    { text: `c.id in (${scope.text})`, params: scope.params },
    { by: 'c.created_at', key: 'c.id', direction: 'desc' },
    wanted,
  );
}

/** One of the actor's own applications, or null. */
export function ownApplicationById(
  ctx: SignedInContext,
  info: GraphQLResolveInfo,
  id: string,
): Promise<Row | null> {
  const scope = casesFor(ctx.actor);
  return loadOne(ctx, ownApplication, selectionOf(info, 'OwnApplication'), {
    text: `where c.id = ? and c.id in (${scope.text})`,
    params: [id, ...scope.params],
  });
}

/** Runs a command that answers an application's id and shows the application. */
export function showing(
  ctx: SignedInContext,
  info: GraphQLResolveInfo,
  command: () => Promise<string>,
): Promise<Row | Refused> {
  return answering(async () => {
    const row = await ownApplicationById(ctx, info, await command());
    if (!row) throw notFound(ctx.language);
    return row;
  });
}
