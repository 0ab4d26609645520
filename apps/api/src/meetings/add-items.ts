import { AGENDA_ITEM_MINUTES, type AgendaSection } from '@ersuchen/domain';
import type { SignedInContext } from '../context.ts';
import { newId } from '../database/id.ts';
import { insert, type Transaction } from '../database/transaction.ts';
import type { AgendaDraft } from './agenda-draft.ts';
import { AgendaItem } from './agenda-item.entity.ts';
import { type Placed, placed, placeIn, writeOrder } from './agenda-order.ts';

export interface NewItem {
  readonly caseId: string;
  readonly section: AgendaSection;
  /** From 1 over the whole agenda; null behind the last item of its section. */
  readonly position: number | null;
  readonly overrideReason: string | null;
}

/** Adds items to the draft one after the other, each with the usual minutes. Nobody else may change the agenda meanwhile. */
export async function addItems(
  tx: Transaction,
  ctx: SignedInContext,
  draft: AgendaDraft,
  items: readonly NewItem[],
): Promise<void> {
  let order: readonly Placed[] = draft.items;
  for (const { caseId, section, position, overrideReason } of items) {
    const id = newId();
    order = placed(order, { id, section }, position ?? placeIn(order, section));
    await insert(tx, AgendaItem, {
      id,
      meetingId: draft.id,
      caseId,
      section,
      position: 0,
      minutes: AGENDA_ITEM_MINUTES.default,
      overrideReason,
      overriddenBy: overrideReason === null ? null : ctx.actor.accountId,
      addedBy: ctx.actor.accountId,
      addedAt: ctx.clock.now(),
      publishedVersion: null,
    });
  }
  await writeOrder(tx, order, draft.items);
}
