import { changeCase } from '../../cases/change-case.ts';
import type { SeenCase } from '../../cases/seen-case.ts';
import type { SignedInContext } from '../../context.ts';

/**
 * The head of the office takes the file out of use when its retention period is over; the party no longer sees it. Notes
 * whether it was offered to the state archive. Answers the case's id; throws Refusing.
 */
export function archiveCase(ctx: SignedInContext, seen: SeenCase, isOffered: boolean): Promise<string> {
  return changeCase(ctx, {
    action: 'archive',
    ...seen,
    detail: isOffered ? 'OFFERED_TO_STATE_ARCHIVE' : null,
    effect: async ({ today }) => ({ archivedOn: today, offeredToArchiveOn: isOffered ? today : null }),
  });
}
