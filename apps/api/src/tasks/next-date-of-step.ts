import type { CaseAction } from '@ersuchen/domain';
import type { HardshipCase } from '../cases/hardship-case.entity.ts';
import type { Transaction } from '../database/transaction.ts';
import { nextDates, type Overlay } from './next-dates.ts';

/** Nothing waits for a draft. */
const BEFORE_RECEIPT: readonly CaseAction[] = ['startApplication', 'saveDraft', 'discardDraft'];

const COLUMNS = {
  state: 'state',
  stateSince: 'state_since',
  receivedOn: 'received_on',
  completionDueOn: 'completion_due_on',
  decidedOn: 'decided_on',
  closingReleasedAt: 'closing_released_at',
  authorityInformedAt: 'authority_informed_at',
  decisionRemindedOn: 'decision_reminded_on',
} as const satisfies Partial<Record<keyof HardshipCase, keyof Overlay>>;

/** The case's next date once a step has made this change: asked for after the step's own writes, before the case's. */
export async function nextDateOfStep(
  tx: Transaction,
  step: { readonly action: CaseAction; readonly id: string },
  change: Partial<HardshipCase>,
  today: string,
): Promise<Partial<HardshipCase>> {
  if (BEFORE_RECEIPT.includes(step.action)) return {};
  const overlay = Object.fromEntries(
    Object.entries(COLUMNS).flatMap(([property, column]) => {
      const value = change[property as keyof typeof COLUMNS];
      return value === undefined ? [] : [[column, value]];
    }),
  ) as Overlay;
  const [next] = await nextDates(tx, [step.id], today, overlay);
  return { nextOn: next?.found?.on ?? null, nextKind: next?.found?.kind ?? null };
}
