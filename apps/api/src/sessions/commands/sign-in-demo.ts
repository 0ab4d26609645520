import type { Context } from '../../context.ts';
import type { SessionView, SignInRefused } from '../views.ts';
import { openSession } from './open-session.ts';

const refused = {
  de: 'Dieses Demokonto gibt es nicht.',
  en: 'There is no such demo account.',
} as const;

/** Signs in as a seeded account without a password; only in demo mode, which listens on this machine alone. */
export async function signInDemo(ctx: Context, login: string): Promise<SessionView | SignInRefused> {
  const [account] =
    ctx.config.authMode === 'demo'
      ? await ctx.database.rows<{ id: string }>(
          'select id from account where login = ? and is_demo = 1 and disabled_at is null',
          [login],
        )
      : [];
  const session = account ? await openSession(ctx, account.id) : null;
  return session ?? { message: refused[ctx.language], retryAfterSeconds: null };
}
