import { firstLetterState, type LetterDue } from '@ersuchen/domain';
import type { Clock } from '../clock.ts';
import type { OutboxRow } from './outbox-row.entity.ts';

/** How a letter enters the outbox: what leaves by itself is released with the change that caused it. */
export function enteringOutbox({ mode }: LetterDue, clock: Clock): Partial<OutboxRow> {
  const entered = {
    state: firstLetterState(mode),
    dueOn: clock.today(),
    createdAt: clock.now(),
  };
  return mode === 'SIGNED'
    ? entered
    : { ...entered, releasedAt: entered.createdAt, releasedOn: entered.dueOn };
}
