import { checkDate } from '@ersuchen/domain';
import { changeCase } from '../../cases/change-case.ts';
import { dayOf, requireValid } from '../../cases/input-errors.ts';
import type { SeenCase } from '../../cases/seen-case.ts';
import type { SignedInContext } from '../../context.ts';

/** Whoever treats a person is released from confidentiality since this day. Answers the case's id; throws Refusing. */
export function recordRelease(ctx: SignedInContext, seen: SeenCase, releaseOn: string): Promise<string> {
  return changeCase(ctx, {
    action: 'recordRelease',
    ...seen,
    effect: async ({ today }) => {
      requireValid(ctx, checkDate('releaseOn', releaseOn, { required: true, notAfter: today }));
      return { releaseOn: dayOf(releaseOn) };
    },
  });
}
