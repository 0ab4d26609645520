import { checkDate, type FieldErrors } from '@ersuchen/domain';
import type { SignedInContext } from '../../context.ts';
import { changeCase } from '../change-case.ts';
import { dayOf, requireValid } from '../input-errors.ts';

export interface RemovalDate {
  readonly removalOn: string | null;
  readonly fixedOn: string | null;
  readonly inDetention: boolean;
}

/**
 * The office, or the authority itself, notes on which day a removal is to take place, since when that day is fixed (it counts against the person
 * only if fixed before receipt, § 5 (2) HFKVO NRW), and whether somebody is in detention. It warns and raises the alarm,
 * and never ends a procedure. Answers the case's id; throws Refusing.
 */
export function setRemovalDate(
  ctx: SignedInContext,
  seen: { readonly id: string; readonly version: number | null },
  removal: RemovalDate,
): Promise<string> {
  return changeCase(ctx, {
    action: 'setRemovalDate',
    ...seen,
    effect: async ({ today }) => {
      requireValid(ctx, errorsIn(removal, today));
      return {
        removalOn: dayOf(removal.removalOn),
        removalFixedOn: dayOf(removal.fixedOn),
        inDetention: removal.inDetention ? 1 : 0,
        removalNotedAt: ctx.clock.now(),
        removalNotedBy: ctx.actor.fn,
      };
    },
  });
}

function errorsIn({ removalOn, fixedOn }: RemovalDate, today: string): FieldErrors {
  const fixed = (fixedOn ?? '').trim() !== '';
  return [
    ...checkDate('removalOn', removalOn ?? '', { required: fixed }),
    ...checkDate('fixedOn', fixedOn ?? '', { required: false, notAfter: today }),
  ];
}
