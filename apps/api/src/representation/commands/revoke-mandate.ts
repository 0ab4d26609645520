import { checkDate } from '@ersuchen/domain';
import { changeCase } from '../../cases/change-case.ts';
import { dayOf, requireValid } from '../../cases/input-errors.ts';
import type { SignedInContext } from '../../context.ts';
import { redirectLetters } from '../redirect-letters.ts';

/**
 * Nobody acts for the party any more: the applicant revoked the mandate, or the representative laid it down. The
 * representative's access ends with this commit, letters go to the applicant. Answers the case's id; throws Refusing.
 */
export function revokeMandate(
  ctx: SignedInContext,
  seen: { readonly id: string; readonly version: number | null },
  revokedOn: string,
): Promise<string> {
  return changeCase(ctx, {
    action: 'revokeMandate',
    ...seen,
    effect: async ({ today }, tx) => {
      requireValid(ctx, checkDate('revokedOn', revokedOn, { required: true, notAfter: today }));
      const [applicant] = await tx.rows<{ id: string | null }>(
        'select c.applicant_account_id as id from hardship_case c where c.id = ?',
        [seen.id],
      );
      await redirectLetters(tx, seen.id, 'APPLICANT', applicant?.id ?? null);
      return { mandateRevokedOn: dayOf(revokedOn) };
    },
  });
}
