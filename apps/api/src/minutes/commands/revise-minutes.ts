import { checkText, FIELD_LIMITS, type FieldErrors, MINUTES_PARTS, type MinutesPart } from '@ersuchen/domain';
import { requireValid } from '../../cases/input-errors.ts';
import type { SignedInContext } from '../../context.ts';
import { newId } from '../../database/id.ts';
import { insert, type Transaction } from '../../database/transaction.ts';
import { advanceMeeting } from '../../meetings/advance-meeting.ts';
import type { SeenMeeting } from '../../meetings/commands/seen-meeting.ts';
import { requireItem } from '../../meetings/require-item.ts';
import { ItemMinutes } from '../item-minutes.entity.ts';
import { MinutesRevision } from '../minutes-revision.entity.ts';
import { requireRecord } from '../require-record.ts';
import { PART_COLUMN } from '../texts.ts';

export interface Revision {
  /** Null for the general part. */
  readonly itemId: string | null;
  readonly part: MinutesPart;
  readonly text: string;
  readonly reason: string;
}

/**
 * Changes one part of locked minutes: the text before and after, who did it, when and why stay to be seen. Answers the
 * meeting's id; throws Refusing.
 */
export function reviseMinutes(ctx: SignedInContext, seen: SeenMeeting, revision: Revision): Promise<string> {
  return ctx.database.transaction((tx) =>
    advanceMeeting(tx, ctx, {
      action: 'reviseMinutes',
      ...seen,
      check: () => requireValid(ctx, errorsIn(revision)),
      effect: async ({ draft }) => {
        const item = revision.itemId === null ? null : requireItem(draft, revision.itemId, ctx);
        if (item) {
          await requireRecord(tx, ctx, item.id);
          await begin(tx, ctx, { itemId: item.id, meetingId: draft.id, caseId: item.caseId });
        }
        const place = item
          ? { table: 'item_minutes', key: 'item_id', id: item.id }
          : { table: 'meeting_minutes', key: 'meeting_id', id: draft.id };
        const newText = revision.text.trim();
        const oldText = await replace(tx, ctx, place, PART_COLUMN[revision.part], newText);
        requireValid(ctx, oldText === newText ? [{ path: 'text', code: 'REPEATED' }] : []);
        await insert(tx, MinutesRevision, {
          id: newId(),
          meetingId: draft.id,
          itemId: item?.id ?? null,
          part: revision.part,
          oldText,
          newText,
          reason: revision.reason.trim(),
          revisedAt: ctx.clock.now(),
          revisedBy: ctx.actor.accountId,
        });
      },
    }),
  );
}

function errorsIn({ itemId, part, text, reason }: Revision): FieldErrors {
  const known = MINUTES_PARTS.includes(part) && (part === 'GENERAL') === (itemId === null);
  return [
    ...(known ? [] : [{ path: 'part', code: 'UNKNOWN_CODE' } as const]),
    ...checkText('text', text, { required: false, max: FIELD_LIMITS.minutesText }),
    ...checkText('reason', reason, { required: true, max: FIELD_LIMITS.officeReason }),
  ];
}

/** An item about which nothing was written yet gets its row. */
async function begin(
  tx: Transaction,
  ctx: SignedInContext,
  item: { readonly itemId: string; readonly meetingId: string; readonly caseId: string },
): Promise<void> {
  const rows = await tx.rows('select x.item_id from item_minutes x where x.item_id = ?', [item.itemId]);
  if (rows.length > 0) return;
  const empty = { body: '', requestReasons: '', hints: '', recommendation: '' };
  const written = { changedAt: ctx.clock.now(), changedBy: ctx.actor.accountId };
  await insert(tx, ItemMinutes, { ...item, ...empty, ...written, version: 1 });
}

async function replace(
  tx: Transaction,
  ctx: SignedInContext,
  { table, key, id }: { readonly table: string; readonly key: string; readonly id: string },
  column: string,
  text: string,
): Promise<string> {
  const [row] = await tx.rows<{ text: string }>(
    `select t.${column} as text from ${table} t where t.${key} = ?`,
    [id],
  );
  await tx.run(
    `update ${table} set ${column} = ?, changed_at = ?, changed_by = ?, version = version + 1 where ${key} = ?`,
    [text, ctx.clock.now(), ctx.actor.accountId, id],
  );
  return row?.text ?? '';
}
