import { casesFor } from '../access/case-scope.ts';
import type { SignedInContext } from '../context.ts';
import type { Transaction } from '../database/transaction.ts';
import type { AgendaDraft, DraftItem } from '../meetings/agenda-draft.ts';
import { requireItem } from '../meetings/require-item.ts';
import { notFound } from '../refusals.ts';
import { recusedFrom } from './recused.ts';
import type { Room } from './room.ts';
import { type VoteStanding, voteStanding } from './vote-standing.ts';

/** A published item of the meeting whose case the acting person sees: for whoever is recused from it there is none. */
export async function requireOpenItem(
  tx: Transaction,
  ctx: SignedInContext,
  { draft }: Pick<Room, 'draft'>,
  itemId: string,
): Promise<DraftItem> {
  const item = requireItem(draft, itemId, ctx);
  await requireSeen(tx, ctx, item.caseId);
  if (item.publishedVersion === null) throw notFound(ctx.language);
  return item;
}

/** The item of a case that the acting person sees, published or not. */
export async function requireItemOf(
  tx: Transaction,
  ctx: SignedInContext,
  { items }: AgendaDraft,
  caseId: string,
): Promise<DraftItem> {
  await requireSeen(tx, ctx, caseId);
  const item = items.find((each) => each.caseId === caseId);
  if (!item) throw notFound(ctx.language);
  return item;
}

async function requireSeen(tx: Transaction, ctx: SignedInContext, caseId: string): Promise<void> {
  const scope = casesFor(ctx.actor).on('c');
  const seen = await tx.rows(`select c.id from hardship_case c where c.id = ? and ${scope.text}`, [
    caseId,
    ...scope.params,
  ]);
  if (seen.length === 0) throw notFound(ctx.language);
}

/** Who counts for the item at this time of the meeting's day. */
export async function standingOf(
  tx: Transaction,
  { attendance, facts }: Room,
  { caseId }: DraftItem,
  at: string,
): Promise<VoteStanding> {
  const recused = await recusedFrom(tx, [caseId]);
  return voteStanding(attendance, new Set(recused.map(({ accountId }) => accountId)), {
    at,
    seats: facts.seats,
  });
}
