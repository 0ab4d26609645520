import { nextFileNumber } from '../../applications/file-number.ts';
import { requireAuthority } from '../../authorities/require-authority.ts';
import type { SignedInContext } from '../../context.ts';
import { changeCase } from '../change-case.ts';
import type { SeenCase } from '../seen-case.ts';

/**
 * The office registers an application that has arrived: the competent authority is fixed and the preliminary check
 * begins; party and authority get notice of the receipt. Answers the case's id; throws Refusing.
 */
export function registerCase(ctx: SignedInContext, seen: SeenCase, authorityId: string): Promise<string> {
  return changeCase(ctx, {
    action: 'register',
    ...seen,
    detail: authorityId,
    effect: async ({ receivedOn }, tx) => {
      await requireAuthority(tx, ctx, 'authorityId', authorityId);
      const [row] = await tx.rows<{ file_number: string | null }>(
        'select c.file_number from hardship_case c where c.id = ?',
        [seen.id],
      );
      const fileNumber = row?.file_number ?? (await nextFileNumber(tx, receivedOn ?? ctx.clock.today()));
      return { authorityId, fileNumber, registeredAt: ctx.clock.now() };
    },
  });
}
