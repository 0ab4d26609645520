import { attemptStatement, type StatementAction, type StatementState } from '@ersuchen/domain';
import type { SignedInContext } from '../context.ts';
import type { Transaction } from '../database/transaction.ts';
import { refuse } from '../refusals.ts';

/** The newest round of a case, as far as the office's own acts on it ask. */
export interface AwaitedRound {
  readonly id: string;
  readonly state: StatementState;
  readonly dueOn: string;
}

/** The newest round if the domain's table allows the office this act on it now; throws Refusing. */
export async function awaitedRound(
  tx: Transaction,
  ctx: SignedInContext,
  caseId: string,
  action: Extract<StatementAction, 'remind' | 'extend' | 'withdraw' | 'redo'>,
): Promise<AwaitedRound> {
  const [round] = await tx.rows<AwaitedRound & { reminders: number }>(
    `select s.id, s.state, s.due_on as dueOn,
       (select count(*) from statement_reminder r where r.statement_id = s.id and r.reminded_on = ?) as reminders
     from statement s where s.case_id = ? order by s.round desc limit 1`,
    [ctx.clock.today(), caseId],
  );
  if (!round) throw refuse('NO_STATEMENT_YET', ctx.language);
  const facts = {
    state: round.state,
    ofActingAuthority: false,
    textWritten: false,
    signerNamed: false,
    remindedToday: round.reminders > 0,
  };
  const answer = attemptStatement(action, facts, ctx.actor.fn);
  if (!answer.ok) throw refuse(answer.code, ctx.language);
  return round;
}
