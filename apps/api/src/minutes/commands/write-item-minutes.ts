import { requireValid } from '../../cases/input-errors.ts';
import type { SignedInContext } from '../../context.ts';
import { insert, type Transaction } from '../../database/transaction.ts';
import { requireItem } from '../../meetings/require-item.ts';
import { conflict } from '../../refusals.ts';
import { ItemMinutes } from '../item-minutes.entity.ts';
import { requireMinutes } from '../require-minutes.ts';
import { requireRecord } from '../require-record.ts';
import { type ItemTexts, textErrors, trimmed } from '../texts.ts';

export interface ItemWritten extends ItemTexts {
  readonly meetingId: string;
  readonly itemId: string;
  /** The version of these texts that the writer saw; 0 when there were none yet. */
  readonly version: number;
}

/**
 * What the minutes say about one item: the deliberation, the reasons of a request (§ 6(3) HFKVO), notes on it for the
 * authority, a recommendation. Saved while it is written. Answers the meeting's id; throws Refusing, with the current
 * version when somebody else wrote meanwhile.
 */
export async function writeItemMinutes(ctx: SignedInContext, written: ItemWritten): Promise<string> {
  requireValid(ctx, textErrors(written));
  await ctx.database.transaction(async (tx) => {
    const { draft } = await requireMinutes(tx, ctx, written.meetingId, 'writeMinutes');
    const { id: itemId, caseId } = requireItem(draft, written.itemId, ctx);
    await requireRecord(tx, ctx, itemId);
    const current = await versionOf(tx, itemId);
    if (current !== written.version) throw conflict(current);
    tx.record(ctx, {
      action: 'writeMinutes',
      ids: { meetingId: draft.id, itemId, version: current + 1 },
      fields: ['body', 'requestReasons', 'hints', 'recommendation'],
    });
    const texts = { ...trimmed(written), changedAt: ctx.clock.now(), changedBy: ctx.actor.accountId };
    if (current === 0) {
      await insert(tx, ItemMinutes, { ...texts, itemId, meetingId: draft.id, caseId, version: 1 });
      return;
    }
    await tx.run(
      `update item_minutes set body = ?, request_reasons = ?, hints = ?, recommendation = ?, changed_at = ?,
         changed_by = ?, version = version + 1 where item_id = ?`,
      [
        texts.body,
        texts.requestReasons,
        texts.hints,
        texts.recommendation,
        texts.changedAt,
        texts.changedBy,
        itemId,
      ],
    );
  });
  return written.meetingId;
}

async function versionOf(tx: Transaction, itemId: string): Promise<number> {
  const [row] = await tx.rows<{ version: number }>(
    'select x.version from item_minutes x where x.item_id = ?',
    [itemId],
  );
  return row?.version ?? 0;
}
