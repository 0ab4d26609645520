import type { GraphQLResolveInfo } from 'graphql';
import type { SignedInContext } from '../context.ts';
import { type Connection, nodeSelection, type Page, page } from '../read/connection.ts';
import { loadOne } from '../read/load.ts';
import { selectionOf } from '../read/selection.ts';
import type { Row } from '../read/shape.ts';
import { deletionRecord } from './deletion-records.view.ts';

/** What was deleted, newest first. */
export const deletionRecords = (
  ctx: SignedInContext,
  info: GraphQLResolveInfo,
  wanted: Page,
): Promise<Connection> =>
  page(
    ctx,
    deletionRecord,
    nodeSelection(info, 'DeletionRecordConnection'),
    { text: '1 = 1', params: [] },
    { by: 'x.deleted_at', key: 'x.id', direction: 'desc' },
    wanted,
  );

export const deletionRecordById = (
  ctx: SignedInContext,
  info: GraphQLResolveInfo,
  id: string,
): Promise<Row | null> =>
  loadOne(ctx, deletionRecord, selectionOf(info, 'DeletionRecord'), { text: 'where x.id = ?', params: [id] });
