import { attempt, type CaseAction, type CaseFacts } from '@ersuchen/domain';
import { casesFor } from '../access/case-scope.ts';
import type { SignedInContext } from '../context.ts';
import { guardedUpdate, StaleVersion } from '../database/guarded-update.ts';
import { insert, type Transaction } from '../database/transaction.ts';
import { writeLettersDue } from '../outbox/letters-due.ts';
import { conflict, notFound, refuse } from '../refusals.ts';
import { nextDateOfStep } from '../tasks/next-date-of-step.ts';
import { CaseEvent } from './case-event.entity.ts';
import { factsOf } from './case-facts.ts';
import { HardshipCase } from './hardship-case.entity.ts';

/** What one command does to one case. */
export interface CaseStep {
  readonly action: CaseAction;
  readonly id: string;
  /** The version that the acting person saw; null for a step that follows from another record's version. */
  readonly version: number | null;
  /** The step follows from an act on a whole meeting, which no recusal in one of its cases bars. */
  readonly withMeeting?: true;
  readonly reason?: string | null;
  /** Ids and codes for the event, never personal data. */
  readonly detail?: string | null;
  /** Facts that only this command knows: the persons as it leaves them, a reason it brings. */
  readonly assume?: (facts: CaseFacts) => Partial<CaseFacts>;
  /** The command's own writes; answers what changes on the case itself. Throws Refusing to stop. */
  readonly effect?: (facts: CaseFacts, tx: Transaction) => Promise<Partial<HardshipCase>>;
}

/**
 * The step that every command shares, inside its transaction: the case in the actor's scope, its facts, the table's
 * answer, the command's effect, the guarded update, the event, the letters due. Throws Refusing. Answers the new version.
 */
export async function advanceCase(tx: Transaction, ctx: SignedInContext, step: CaseStep): Promise<number> {
  const version = await versionInScope(tx, ctx, step);
  const today = ctx.clock.today();
  const known = (await factsOf(tx, [step.id], { actor: ctx.actor, today })).get(step.id);
  if (!known) throw notFound(ctx.language);
  const facts = { ...known, ...step.assume?.(known) };
  const answer = attempt(step.action, facts, ctx.actor.fn);
  if (!answer.ok) throw refuse(answer.code, ctx.language);
  const change = (await step.effect?.(facts, tx)) ?? {};
  const moved = answer.to === facts.state ? {} : { state: answer.to, stateSince: today };
  const next = await nextDateOfStep(tx, step, { ...change, ...moved }, today);
  const seq = await updated(tx, { id: step.id, version }, { ...change, ...moved, ...next });
  await insert(tx, CaseEvent, {
    caseId: step.id,
    seq,
    action: step.action,
    fromState: facts.state === 'NOTHING' ? answer.to : facts.state,
    toState: answer.to,
    happenedAt: ctx.clock.now(),
    accountId: ctx.actor.accountId,
    actorFunction: ctx.actor.fn,
    reason: step.reason ?? null,
    detail: step.detail ?? null,
  });
  tx.record(ctx, {
    action: step.action,
    ids: { caseId: step.id, seq },
    fields: Object.keys({ ...change, ...moved }),
  });
  await writeLettersDue(tx, ctx, { action: step.action, caseId: step.id, seq, facts });
  return seq;
}

const EVERY_CASE = { text: '1 = 1', params: [] } as const;

async function versionInScope(tx: Transaction, ctx: SignedInContext, step: CaseStep): Promise<number> {
  const scope = step.withMeeting ? EVERY_CASE : casesFor(ctx.actor).on('hardship_case');
  const seen = { text: `id = ? and ${scope.text}`, params: [step.id, ...scope.params] };
  // Whoever else changes this case waits here: what the step reads stays true until it commits. Who does not see the
  // case does not wait: that would tell that it is there.
  await tx.run(`update hardship_case set version = version where ${seen.text}`, seen.params);
  const [row] = await tx.rows<{ version: number }>(
    `select version from hardship_case where ${seen.text}`,
    seen.params,
  );
  if (!row) throw notFound(ctx.language);
  if (step.version !== null && row.version !== step.version) throw conflict(row.version);
  return row.version;
}

async function updated(
  tx: Transaction,
  row: { id: string; version: number },
  change: Partial<HardshipCase>,
): Promise<number> {
  try {
    return await guardedUpdate(tx, HardshipCase, row, change);
  } catch (error) {
    if (error instanceof StaleVersion) throw conflict(row.version + 1);
    throw error;
  }
}
