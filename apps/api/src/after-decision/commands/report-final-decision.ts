import {
  type AuthorityDecision,
  type AuthorityPartAction,
  type AuthorityReport,
  type DecisionEntry,
  validateDecisions,
} from '@ersuchen/domain';
import { advanceCase } from '../../cases/advance-case.ts';
import { changeCase } from '../../cases/change-case.ts';
import { dayOf } from '../../cases/input-errors.ts';
import type { SeenCase } from '../../cases/seen-case.ts';
import type { SignedInContext } from '../../context.ts';
import { once } from '../../database/once.ts';
import { type ReportKind, reportStep } from '../report-step.ts';

const STEPS: Readonly<Record<AuthorityDecision, AuthorityPartAction>> = {
  GRANTED: 'grant',
  GRANTED_WITH_CONDITIONS: 'grantWithConditions',
  REFUSED: 'refuse',
  MOOT: 'endAsMoot',
};

const detailsOf = ({ conditions, conditionsText, validUntil, note }: DecisionEntry) => ({
  conditionCodes: conditions.join(',') || null,
  conditions: conditionsText.trim() || null,
  validUntil: dayOf(validUntil),
  note: note.trim() || null,
});

const decided: ReportKind<DecisionEntry> = {
  action: 'reportFinalDecision',
  check: validateDecisions,
  stepOf: ({ decision }) => STEPS[decision],
  partOf: ({ decision }) => decision,
  detailsOf,
  keep: (tx, entry, day) => {
    const { conditionCodes, conditions, validUntil, note } = detailsOf(entry);
    return tx.run(
      `update person set final_decision = ?, final_on = ?, final_condition_codes = ?, final_conditions = ?,
       final_valid_until = ?, final_note = ? where id = ?`,
      [entry.decision, day, conditionCodes, conditions, validUntil, note, entry.personId],
    );
  },
};

/**
 * The authority reports how it decided on a request, per person (§ 7 HFKVO): a refusal only after it had told that it
 * will not follow, with its reasons. Answers the case's id, once per key; throws Refusing.
 *
 * @param seenReports how many reports of this case the acting person had seen
 */
export function reportFinalDecision(
  ctx: SignedInContext,
  id: string,
  seenReports: number,
  report: AuthorityReport<DecisionEntry>,
  key: string,
): Promise<string> {
  return once(ctx, key, { id, seenReports, report }, async (tx) => {
    const step = reportStep(ctx, decided, id, report, seenReports);
    await advanceCase(tx, ctx, { ...step, id, version: null });
    return id;
  });
}

/** The same, as the authority told it to the office by letter or mail. */
export function recordFinalDecision(
  ctx: SignedInContext,
  seen: SeenCase,
  report: AuthorityReport<DecisionEntry>,
): Promise<string> {
  return changeCase(ctx, { ...reportStep(ctx, decided, seen.id, report, null), ...seen });
}
