import type { Application } from '../http/application.ts';
import { claimDuty } from './claim-duty.ts';
import { duties } from './duties.ts';
import { type Duty, type DutyResult, kindOf } from './duty.ts';
import { systemContext } from './system-context.ts';

/**
 * Does today's duties, each once, however often and by however many processes it is started. A duty that fails does not
 * stop the others and is tried again by a later start.
 */
export async function runDaily(application: Application, todo: readonly Duty[] = duties): Promise<void> {
  const { clock, database } = application;
  const day = clock.today();
  for (const duty of todo) {
    if (!(await claimDuty(database, day, duty.name, clock.now()))) continue;
    const result = await done(application, duty);
    await database.transaction((tx) =>
      tx.run(
        `update daily_run set state = ?, finished_at = ?, handled = handled + ?, failed = ?, problem = ?
         where run_day = ? and duty = ?`,
        [
          result.failed === 0 ? 'DONE' : 'FAILED',
          clock.now(),
          result.handled,
          result.failed,
          result.problem,
          day,
          duty.name,
        ],
      ),
    );
  }
}

async function done(application: Application, duty: Duty): Promise<DutyResult> {
  try {
    const result = await duty.run(systemContext(application));
    if (result.failed > 0) application.log.warn({ duty: duty.name, ...result }, 'daily duty incomplete');
    return result;
  } catch (error) {
    const problem = kindOf(error);
    application.log.error({ duty: duty.name, type: problem }, 'daily duty failed');
    return { handled: 0, failed: 1, problem };
  }
}
