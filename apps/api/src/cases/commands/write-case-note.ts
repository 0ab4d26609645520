import { checkText, FIELD_LIMITS } from '@ersuchen/domain';
import type { SignedInContext } from '../../context.ts';
import { changeCase } from '../change-case.ts';
import { requireValid } from '../input-errors.ts';
import type { SeenCase } from '../seen-case.ts';

/** The office sums the case up for the members (§ 3 (2) HFKVO NRW). Answers the case's id; throws Refusing. */
export function writeCaseNote(ctx: SignedInContext, seen: SeenCase, body: string): Promise<string> {
  return changeCase(ctx, {
    action: 'writeCaseNote',
    ...seen,
    effect: async () => {
      requireValid(ctx, checkText('body', body, { required: true, max: FIELD_LIMITS.caseNote }));
      return { caseNote: body.trim() };
    },
  });
}
