import { casesFor } from '../access/case-scope.ts';
import type { SignedInContext } from '../context.ts';
import { type Duty, type DutyResult, each } from '../daily/duty.ts';
import { remindAuthorityDecision } from './commands/remind-authority-decision.ts';
import { reminderDue } from './decisions-awaited.ts';

/** The ids of the cases whose authority is to be reminded today, the longest silence first. */
async function remindersDue(ctx: SignedInContext): Promise<readonly string[]> {
  const scope = casesFor(ctx.actor).on('c');
  const due = reminderDue(ctx.clock.today());
  const rows = await ctx.database.rows<{ id: string }>(
    `select c.id from hardship_case c where ${scope.text} and ${due.text} order by c.authority_informed_at, c.id`,
    [...scope.params, ...due.params],
  );
  return rows.map(({ id }) => id);
}

/** Reminds every authority that has been silent for too long, each case in a transaction of its own. */
const remindDecisionsDue = async (ctx: SignedInContext): Promise<DutyResult> =>
  each(await remindersDue(ctx), (id) => remindAuthorityDecision(ctx, { id, version: null }));

export const decisionReminders: Duty = {
  name: 'decision-reminders',
  label: { de: 'An ausstehende Entscheidungen erinnern', en: 'Remind of awaited decisions' },
  run: remindDecisionsDue,
};
