import {
  type AuthorityIntent,
  type AuthorityPartAction,
  type AuthorityReport,
  type IntentEntry,
  validateIntents,
} from '@ersuchen/domain';
import { advanceCase } from '../../cases/advance-case.ts';
import { changeCase } from '../../cases/change-case.ts';
import type { SeenCase } from '../../cases/seen-case.ts';
import type { SignedInContext } from '../../context.ts';
import { once } from '../../database/once.ts';
import { type ReportKind, reportStep } from '../report-step.ts';

const STEPS: Readonly<Record<AuthorityIntent, AuthorityPartAction>> = {
  INTENDS_FOLLOW: 'announceFollowing',
  INTENDS_NOT_FOLLOW: 'announceRefusal',
};
const textOf = (reasons: string): string | null => reasons.trim() || null;

const intended: ReportKind<IntentEntry> = {
  action: 'reportIntent',
  check: validateIntents,
  stepOf: ({ intent }) => STEPS[intent],
  partOf: ({ intent }) => intent,
  detailsOf: ({ reasons }) => ({ reasons: textOf(reasons) }),
  keep: (tx, { personId, intent, reasons }, day) =>
    tx.run('update person set intent = ?, intent_on = ?, intent_reasons = ? where id = ?', [
      intent,
      day,
      textOf(reasons),
      personId,
    ]),
};

/**
 * The authority tells the office and the ministry what it intends, per person, and its decisive reasons where it does
 * not follow (§ 7(3) HFKVO). It may change its mind until it decides. Answers the case's id, once per key; throws
 * Refusing.
 *
 * @param seenReports how many reports of this case the acting person had seen
 */
export function reportIntent(
  ctx: SignedInContext,
  id: string,
  seenReports: number,
  report: AuthorityReport<IntentEntry>,
  key: string,
): Promise<string> {
  return once(ctx, key, { id, seenReports, report }, async (tx) => {
    const step = reportStep(ctx, intended, id, report, seenReports);
    await advanceCase(tx, ctx, { ...step, id, version: null });
    return id;
  });
}

/** The same, as the authority told it to the office by letter or mail. */
export function recordIntent(
  ctx: SignedInContext,
  seen: SeenCase,
  report: AuthorityReport<IntentEntry>,
): Promise<string> {
  return changeCase(ctx, { ...reportStep(ctx, intended, seen.id, report, null), ...seen });
}
