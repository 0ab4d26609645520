import type { CaseState } from '../case/states.ts';
import type { RuleSettings } from '../commissions/rule-pack.ts';
import { addDays, type CalendarDate } from '../dates/calendar-date.ts';
import { type RetentionClass, retentionClassOf } from './retention-class.ts';

export interface RetentionFacts {
  readonly state: CaseState;
  readonly stateSince: CalendarDate;
  /** The commission has decided at least once, whatever followed. */
  readonly decidedBefore: boolean;
  /** The day of the meeting's release; null before. */
  readonly closingReleasedOn: CalendarDate | null;
}

/**
 * The last day on which the file must be kept; null while the period has not begun. After a decision it runs from the
 * release of the closing letters, the same for every outcome: applicants lose sight of the case with its archiving, so
 * that nothing else may move that moment.
 */
export function retainedUntil(
  facts: RetentionFacts,
  { retentionDays }: Pick<RuleSettings, 'retentionDays'>,
): CalendarDate | null {
  const kept = retentionClassOf(facts);
  if (kept === null) return null;
  const from = beginOf(kept, facts);
  return from === null ? null : addDays(from, retentionDays[kept]);
}

const beginOf = (kept: RetentionClass, { stateSince, closingReleasedOn }: RetentionFacts) =>
  kept === 'DECIDED' ? closingReleasedOn : stateSince;
