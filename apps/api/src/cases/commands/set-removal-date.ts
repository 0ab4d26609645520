import { checkDate, type FieldErrors } from '@ersuchen/domain';
import type { SignedInContext } from '../../context.ts';
import { changeCase } from '../change-case.ts';
import { dayOf, requireValid } from '../input-errors.ts';
import type { SeenCase } from '../seen-case.ts';

export interface RemovalDate {
  readonly removalOn: string | null;
  readonly fixedOn: string | null;
  readonly inDetention: boolean;
}

/**
 * The office notes on which day a removal is to take place, since when that day is fixed (it counts against the person
 * only if fixed before receipt, § 5 (2) HFKVO NRW), and whether somebody is in detention. Answers the case's id; throws
 * Refusing.
 */
export function setRemovalDate(ctx: SignedInContext, seen: SeenCase, removal: RemovalDate): Promise<string> {
  return changeCase(ctx, {
    action: 'setRemovalDate',
    ...seen,
    effect: async ({ today }) => {
      requireValid(ctx, errorsIn(removal, today));
      return {
        removalOn: dayOf(removal.removalOn),
        removalFixedOn: dayOf(removal.fixedOn),
        inDetention: removal.inDetention ? 1 : 0,
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
