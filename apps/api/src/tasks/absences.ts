import type { GraphQLResolveInfo } from 'graphql';
import type { SignedInContext } from '../context.ts';
import { load, loadOne } from '../read/load.ts';
import { selectionOf } from '../read/selection.ts';
import type { Row } from '../read/shape.ts';
import { absence } from './views/absence.ts';

const MOST = 200;

/** Who is away and who stands in, the newest first; those that are over stay in the list. */
export const absences = (ctx: SignedInContext, info: GraphQLResolveInfo): Promise<Row[]> =>
  load(ctx, absence, selectionOf(info, 'Absence'), {
    text: `where 1 = 1 order by w.from_on desc, w.id limit ${MOST}`,
    params: [],
  });

export const absenceById = (
  ctx: SignedInContext,
  info: GraphQLResolveInfo,
  id: string,
): Promise<Row | null> =>
  loadOne(ctx, absence, selectionOf(info, 'Absence'), { text: 'where w.id = ?', params: [id] });
