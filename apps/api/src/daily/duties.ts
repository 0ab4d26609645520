import { decisionReminders } from '../after-decision/remind-decisions-due.ts';
import { expiredDrafts, ownSight } from '../endings/duties.ts';
import { completionReminders } from '../intake/remind-completions-due.ts';
import { dailyPrintBatch } from '../outbox/print/bundle-daily.ts';
import { statementReminders } from '../statements/remind-statements-due.ts';
import { nextDatesDuty } from '../tasks/find-next-dates.ts';
import type { Duty } from './duty.ts';

/** What the daily run does, in this order. A duty is a folder's own function; here it gets its name. */
export const duties: readonly Duty[] = [
  completionReminders,
  statementReminders,
  decisionReminders,
  nextDatesDuty,
  expiredDrafts,
  ownSight,
  dailyPrintBatch,
];
