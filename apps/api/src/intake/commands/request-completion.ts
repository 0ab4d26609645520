import { type DocumentKind, documentKinds } from '@ersuchen/domain';
import { changeCase } from '../../cases/change-case.ts';
import { dayOf } from '../../cases/input-errors.ts';
import type { SeenCase } from '../../cases/seen-case.ts';
import type { SignedInContext } from '../../context.ts';
import { newId } from '../../database/id.ts';
import { insert } from '../../database/transaction.ts';
import { explained, invalid } from '../../refusals.ts';
import { checkDueDay } from '../../statements/check-due-day.ts';
import { checkItems } from '../check-items.ts';
import type { CompletionItemInput } from '../completion.input.ts';
import { CompletionItem } from '../completion-item.entity.ts';

export interface Completion {
  readonly dueOn: string;
  readonly items: readonly CompletionItemInput[];
}

/**
 * The office asks the party for what is missing, item by item, until a working day. What was asked for earlier and has not
 * come stays on the list. Answers the case's id; throws Refusing.
 */
export async function requestCompletion(
  ctx: SignedInContext,
  seen: SeenCase,
  { dueOn, items }: Completion,
): Promise<string> {
  const { language } = ctx;
  const errors = [
    ...checkDueDay('dueOn', dueOn, { today: ctx.clock.today(), language }),
    ...explained(checkItems('items', items), language),
  ];
  if (errors.length > 0) throw invalid(errors);
  return changeCase(ctx, {
    action: 'requestCompletion',
    ...seen,
    detail: dayOf(dueOn),
    effect: async (_facts, tx) => {
      const [last] = await tx.rows<{ position: number | null }>(
        'select max(q.position) as position from completion_item q where q.case_id = ?',
        [seen.id],
      );
      await insert(
        tx,
        CompletionItem,
        items.map((item, index) => ({
          id: newId(),
          caseId: seen.id,
          position: (last?.position ?? 0) + index + 1,
          kind: (item.kind || null) as DocumentKind | null,
          description: item.description?.trim() || labelOf(item.kind),
          requestedAt: ctx.clock.now(),
          requestedBy: ctx.actor.accountId,
        })),
      );
      return { completionDueOn: dayOf(dueOn) };
    },
  });
}

const labelOf = (kind: string | null | undefined) => documentKinds[kind as DocumentKind].label.de;
