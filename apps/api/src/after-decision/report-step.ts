import {
  type AuthorityPart,
  type AuthorityPartAction,
  type AuthorityReport,
  type AuthorityReportFacts,
  attemptAuthorityPart,
  type CaseAction,
  type CaseFacts,
  type FieldErrors,
  withAuthorityPart,
} from '@ersuchen/domain';
import type { CaseStep } from '../cases/advance-case.ts';
import { dayOf, requireValid } from '../cases/input-errors.ts';
import type { SignedInContext } from '../context.ts';
import { newId } from '../database/id.ts';
import { insert, type Transaction } from '../database/transaction.ts';
import { conflict, refuse } from '../refusals.ts';
import { AuthorityReport as AuthorityReportRow } from './authority-report.entity.ts';
import { reportFactsOf } from './report-facts.ts';
import { REPORTS_SEEN } from './reports-seen.ts';

/** How one kind of report is checked and kept. */
export interface ReportKind<Entry> {
  readonly action: CaseAction;
  readonly check: (report: AuthorityReport<Entry>, facts: AuthorityReportFacts) => FieldErrors;
  readonly stepOf: (entry: Entry) => AuthorityPartAction;
  readonly partOf: (entry: Entry) => Exclude<AuthorityPart, 'AWAITED'>;
  /** What the report keeps besides part and day. */
  readonly detailsOf: (entry: Entry) => Partial<AuthorityReportRow>;
  /** What the person keeps of it: the newest intended decision, the final one. */
  readonly keep: (tx: Transaction, entry: Entry, day: string) => Promise<number>;
}

/**
 * The step that reports of the authority share (§ 7(3) HFKVO): checked per person, kept as a row each, none replaced.
 *
 * @param seen how many reports of the case the acting person had seen; null when the case's version was checked
 */
export function reportStep<Entry extends { readonly personId: string }>(
  ctx: SignedInContext,
  kind: ReportKind<Entry>,
  caseId: string,
  report: AuthorityReport<Entry>,
  seen: number | null,
): Pick<CaseStep, 'action' | 'detail' | 'assume' | 'effect'> {
  const entryOf = new Map(report.entries.map((entry) => [entry.personId, entry]));
  return {
    action: kind.action,
    detail: countsOf(report.entries.map(kind.partOf)),
    assume: ({ persons }) => ({
      personsAfter: persons.map((person) => {
        const entry = entryOf.get(person.id);
        return entry && person.state === 'REQUEST' ? withAuthorityPart(person, kind.partOf(entry)) : person;
      }),
    }),
    effect: async (facts, tx) => {
      requireValid(
        ctx,
        kind.check(report, await reportFactsOf(tx, ctx, caseId, facts)).map(({ path, code }) => ({
          path: `input.${path}`,
          code,
        })),
      );
      for (const entry of report.entries) requireAllowed(ctx, kind, entry, facts);
      const day = dayOf(report.day) ?? facts.today;
      await keepReports(tx, ctx, kind, caseId, { ...report, day }, seen);
      for (const entry of report.entries) await kind.keep(tx, entry, day);
      return {};
    },
  };
}

function requireAllowed<Entry extends { readonly personId: string }>(
  ctx: SignedInContext,
  kind: ReportKind<Entry>,
  entry: Entry,
  { persons }: CaseFacts,
): void {
  const person = persons.find(({ id }) => id === entry.personId);
  if (!person) return;
  const answer = attemptAuthorityPart(kind.stepOf(entry), person, ctx.actor.fn);
  if (!answer.ok) throw refuse(answer.code, ctx.language);
}

async function keepReports<Entry extends { readonly personId: string }>(
  tx: Transaction,
  ctx: SignedInContext,
  kind: ReportKind<Entry>,
  caseId: string,
  { day, entries }: AuthorityReport<Entry>,
  seen: number | null,
): Promise<void> {
  const [known] = await tx.rows<{ reports: number; reports_seen: number }>(
    `select (select count(*) from authority_report r where r.case_id = c.id) as reports,
       ${REPORTS_SEEN} as reports_seen from hardship_case c where c.id = ?`,
    [caseId],
  );
  const before = Number(known?.reports ?? 0);
  const there = Number(known?.reports_seen ?? 0);
  if (seen !== null && seen !== there) throw conflict(there);
  await insert(
    tx,
    AuthorityReportRow,
    entries.map((entry, index) => ({
      id: newId(),
      caseId,
      personId: entry.personId,
      seq: before + index + 1,
      part: kind.partOf(entry),
      toldOn: day,
      ...kind.detailsOf(entry),
      reportedAt: ctx.clock.now(),
      reportedBy: ctx.actor.accountId,
      actorFunction: ctx.actor.fn,
    })),
  );
}

/** `GRANTED 2, REFUSED 1`: what an event may say. */
const countsOf = (parts: readonly string[]): string =>
  [...Map.groupBy(parts, (part) => part)].map(([part, own]) => `${part} ${own.length}`).join(', ');
