import { AGENDA_ITEM_MINUTES, checkNumber } from '@ersuchen/domain';
import type { SignedInContext } from '../../context.ts';
import { explained, invalid } from '../../refusals.ts';
import { advanceMeeting } from '../advance-meeting.ts';
import { requireItem } from '../require-item.ts';
import type { SeenMeeting } from './seen-meeting.ts';

/** The office gives an item more or less time. Answers the meeting's id; throws Refusing. */
export async function changeItemDuration(
  ctx: SignedInContext,
  seen: SeenMeeting,
  { itemId, minutes }: { readonly itemId: string; readonly minutes: number },
): Promise<string> {
  const errors = checkNumber('minutes', minutes, AGENDA_ITEM_MINUTES);
  if (errors.length > 0) throw invalid(explained(errors, ctx.language));
  return ctx.database.transaction((tx) =>
    advanceMeeting(tx, ctx, {
      action: 'changeItemDuration',
      ...seen,
      check: ({ draft }) => {
        requireItem(draft, itemId, ctx);
      },
      effect: async () => {
        await tx.run('update agenda_item set minutes = ? where id = ?', [minutes, itemId]);
      },
    }),
  );
}
