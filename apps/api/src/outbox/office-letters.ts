import type { DispatchWay, RefusalCode } from '@ersuchen/domain';
import { refusalSentences } from '@ersuchen/domain';
import type { GraphQLResolveInfo } from 'graphql';
import type { SignedInContext } from '../context.ts';
import type { Sql } from '../database/sql.ts';
import { enumOf } from '../graphql/enum-of.ts';
import { type Connection, nodeSelection, type Page, page } from '../read/connection.ts';
import { loadOne } from '../read/load.ts';
import { type Selection, selectionOf } from '../read/selection.ts';
import type { Row } from '../read/shape.ts';
import { notFound } from '../refusals.ts';
import type { Released } from './commands/release-letters.ts';
import { officeLetters } from './letters-in-scope.ts';
import { dispatchAttempt, printBatch } from './views/dispatch.ts';
import { letter } from './views/letter.ts';
import type { ReleasedLetters } from './views/released-letters.ts';

const QUEUES = {
  TO_SIGN: `o.state = 'TO_SIGN'`,
  UNDER_WAY: `o.state in ('DUE', 'SENDING')`,
  TO_PRINT: `o.state = 'PRINT' and o.print_batch_id is null`,
  FAILED: `o.state = 'FAILED'`,
  WITHHELD: `o.state = 'WITHHELD'`,
  SENT: `o.state = 'SENT'`,
} as const;
export type LetterQueue = keyof typeof QUEUES;
export const LETTER_QUEUE = enumOf('LetterQueue', Object.keys(QUEUES) as LetterQueue[]);

/** One page of the letters that wait in a queue, oldest first; of those that are done, newest first. */
export function letterQueue(
  ctx: SignedInContext,
  info: GraphQLResolveInfo,
  { queue, ...place }: Page & { readonly queue: LetterQueue },
): Promise<Connection> {
  const scope = officeLetters(ctx.actor);
  const where: Sql = { text: `${QUEUES[queue]} and ${scope.text}`, params: scope.params };
  const done = queue === 'SENT' || queue === 'WITHHELD';
  const order = { by: 'o.created_at', key: 'o.id', direction: done ? 'desc' : 'asc' } as const;
  return page(ctx, letter, nodeSelection(info, 'LetterConnection'), where, order, place);
}

export async function letterCounts({ database, actor }: SignedInContext): Promise<Row> {
  const scope = officeLetters(actor);
  const rows = await database.rows<{ state: string; batched: number; number: number }>(
    `select o.state, case when o.print_batch_id is null then 0 else 1 end as batched, count(*) as number
     from outbox o where o.state in ('TO_SIGN', 'DUE', 'SENDING', 'PRINT', 'FAILED') and ${scope.text}
     group by o.state, case when o.print_batch_id is null then 0 else 1 end`,
    scope.params,
  );
  const count = (states: readonly string[], batched?: number) =>
    rows
      .filter((row) => states.includes(row.state) && (batched === undefined || row.batched === batched))
      .reduce((sum, row) => sum + row.number, 0);
  return {
    toSign: count(['TO_SIGN']),
    underWay: count(['DUE', 'SENDING']),
    toPrint: count(['PRINT'], 0),
    toPost: count(['PRINT'], 1),
    failed: count(['FAILED']),
  };
}

/** A letter in the actor's scope as far as it is asked for, or null. */
export function letterById(ctx: SignedInContext, selection: Selection, id: string): Promise<Row | null> {
  const scope = officeLetters(ctx.actor);
  return loadOne(ctx, letter, selection, {
    text: `where o.id = ? and ${scope.text}`,
    params: [id, ...scope.params],
  });
}

/** Every try, newest first, of one way or of all. */
export function dispatchLog(
  ctx: SignedInContext,
  info: GraphQLResolveInfo,
  { way, ...place }: Page & { readonly way: DispatchWay | null | undefined },
): Promise<Connection> {
  const scope = officeLetters(ctx.actor);
  const where: Sql = way ? { text: `t.way = ? and ${scope.text}`, params: [way, ...scope.params] } : scope;
  const order = { by: 't.began_at', key: 't.id', direction: 'desc' } as const;
  return page(ctx, dispatchAttempt, nodeSelection(info, 'DispatchAttemptConnection'), where, order, place);
}

export function printBatches(
  ctx: SignedInContext,
  info: GraphQLResolveInfo,
  place: Page,
): Promise<Connection> {
  const order = { by: 'b.made_at', key: 'b.id', direction: 'desc' } as const;
  const all = { text: '1 = 1', params: [] };
  return page(ctx, printBatch, nodeSelection(info, 'PrintBatchConnection'), all, order, place);
}

export function printBatchById(
  ctx: SignedInContext,
  info: GraphQLResolveInfo,
  id: string,
): Promise<Row | null> {
  return loadOne(ctx, printBatch, selectionOf(info, 'PrintBatch'), { text: 'where b.id = ?', params: [id] });
}

/** The answer with a sentence for each letter that stayed. */
export function explainedRelease(
  { language }: SignedInContext,
  { released, refused }: Released,
): ReleasedLetters {
  const sentence = (code: RefusalCode | 'NOT_FOUND') => {
    if (code !== 'NOT_FOUND') return refusalSentences[code][language];
    const { refused: missing } = notFound(language);
    return 'message' in missing ? missing.message : '';
  };
  return { released, refused: refused.map(({ id, code }) => ({ id, code, message: sentence(code) })) };
}
