import { type ActorFunction, functionLabels } from '@ersuchen/domain';
import type { Context } from '../context.ts';
import { functionDuties } from './function-duties.ts';
import type { SignInOptions } from './views.ts';

/** How one can sign in; in demo mode with the seeded accounts. */
export async function signInOptions(ctx: Context): Promise<SignInOptions> {
  if (ctx.config.authMode === 'password') return { mode: 'PASSWORD', demoAccounts: [] };
  const rows = await ctx.database.rows<{ login: string; name: string; fn: ActorFunction }>(
    `select a.login, a.name, f.actor_function as fn from account a join account_function f on f.account_id = a.id
     where a.is_demo = 1 and a.disabled_at is null order by a.id, f.valid_from, f.id`,
  );
  const byLogin = Map.groupBy(rows, (row) => row.login);
  return {
    mode: 'DEMO',
    demoAccounts: [...byLogin].map(([login, functions]) => ({
      login,
      name: functions[0]?.name ?? login,
      functionLabel: functions.map((each) => functionLabels[each.fn][ctx.language]).join(', '),
      canDo: functions.map((each) => functionDuties[each.fn][ctx.language]).join(' '),
    })),
  };
}
