import { type ActorFunction, functionLabels } from '@ersuchen/domain';
import type { Context } from '../context.ts';
import type { Language } from '../language.ts';
import { functionDuties } from './function-duties.ts';
import type { SignInOptions } from './views.ts';

interface DemoRow {
  readonly login: string;
  readonly name: string;
  readonly fn: ActorFunction;
  /** The authority that the account acts for. */
  readonly place: string | null;
}

const labelOf = ({ fn, place }: DemoRow, language: Language): string =>
  [functionLabels[fn][language], place].filter(Boolean).join(' ');

/** How one can sign in; in demo mode with the seeded accounts. */
export async function signInOptions(ctx: Context): Promise<SignInOptions> {
  if (ctx.config.authMode === 'password') return { mode: 'PASSWORD', demoAccounts: [] };
  const rows = await ctx.database.rows<DemoRow>(
    `select a.login, a.name, f.actor_function as fn, u.name as place from account a
     join account_function f on f.account_id = a.id left join authority u on u.id = f.authority_id
     where a.is_demo = 1 and a.disabled_at is null order by a.id, f.valid_from, f.id`,
  );
  const byLogin = Map.groupBy(rows, (row) => row.login);
  return {
    mode: 'DEMO',
    demoAccounts: [...byLogin].map(([login, functions]) => ({
      login,
      name: functions[0]?.name ?? login,
      functionLabel: functions.map((each) => labelOf(each, ctx.language)).join(', '),
      canDo: functions.map((each) => functionDuties[each.fn][ctx.language]).join(' '),
    })),
  };
}
