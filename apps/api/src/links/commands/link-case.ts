import { checkText, FIELD_LIMITS, type LinkKind } from '@ersuchen/domain';
import { changeCase } from '../../cases/change-case.ts';
import { requireValid } from '../../cases/input-errors.ts';
import type { SeenCase } from '../../cases/seen-case.ts';
import type { SignedInContext } from '../../context.ts';
import { requireSeenCase } from '../require-seen-case.ts';
import { writeLink } from '../write-link.ts';

export interface Link {
  readonly otherId: string;
  readonly kind: LinkKind;
  /** For a re-application what is new, else why the two belong together. */
  readonly note: string | null;
}

/**
 * The office notes that this case follows another one, belongs to it or came twice. What is new in a re-application is
 * asked for and never demanded. Answers the case's id; throws Refusing.
 */
export function linkCase(ctx: SignedInContext, seen: SeenCase, { otherId, kind, note }: Link) {
  return changeCase(ctx, {
    action: 'linkCase',
    ...seen,
    detail: `${kind} ${otherId.slice(0, 26)}`,
    effect: async (_facts, tx) => {
      const itself = otherId === seen.id;
      requireValid(ctx, [
        ...(itself ? [{ path: 'otherId', code: 'UNKNOWN_CODE' } as const] : []),
        ...checkText('note', note ?? '', { required: false, max: FIELD_LIMITS.newFacts }),
      ]);
      await requireSeenCase(tx, ctx, 'otherId', otherId);
      const text = note?.trim() || null;
      await writeLink(tx, ctx, [seen.id, otherId], kind, text);
      return kind === 'REAPPLICATION' ? { previousCaseId: otherId, newFacts: text } : {};
    },
  });
}
