import type { Context } from '../../context.ts';
import { hashPassword, isPassword, needsRehash } from '../passwords.ts';
import { allowedAt, remember, takeBack } from '../sign-in-limit.ts';
import { countTry, type Tries, triesOfNobody } from '../tries.ts';
import type { SessionView, SignInRefused } from '../views.ts';
import { openSession } from './open-session.ts';

interface AccountRow {
  readonly id: string;
  readonly password_hash: string | null;
  readonly failed_sign_ins: number;
  readonly next_sign_in_at: string | null;
}

/**
 * Signs in by login and password. Unknown accounts cost the same work, wait as long and get the same answer; each failure
 * makes the login's next try wait longer (at most a minute), and an address gets 30 failures in ten minutes.
 */
export async function signIn(
  ctx: Context,
  typed: string,
  password: string,
): Promise<SessionView | SignInRefused> {
  const now = Date.parse(ctx.clock.now());
  const blockedUntil = allowedAt(ctx.address, now);
  if (blockedUntil > now) return waiting(ctx, blockedUntil - now);
  remember(ctx.address, now);
  const login = typed.trim().toLowerCase().slice(0, 100);
  const [account] = await ctx.database.rows<AccountRow>(
    `select id, password_hash, failed_sign_ins, next_sign_in_at from account where login = ? and disabled_at is null`,
    [login],
  );
  const tries = account ? triesOf(account) : triesOfNobody(login);
  const who = { id: account?.id ?? null, login };
  const mayCompare = tries.nextAt <= now && (await countTry(ctx.database, who, tries, now));
  if (!mayCompare) {
    takeBack(ctx.address, now);
    return waiting(ctx, Math.max(tries.nextAt - now, MET_ANOTHER));
  }
  const right = await isPassword(password.slice(0, 1000), account?.password_hash ?? null);
  if (!account || !right) return { message: sentences.wrong[ctx.language], retryAfterSeconds: null };
  takeBack(ctx.address, now);
  await countSuccess(ctx, account, password);
  return (
    (await openSession(ctx, account.id)) ?? {
      message: sentences.noFunction[ctx.language],
      retryAfterSeconds: null,
    }
  );
}

/** Milliseconds that a try waits which met another one. */
const MET_ANOTHER = 1000;

const triesOf = ({ failed_sign_ins, next_sign_in_at }: AccountRow): Tries => ({
  failures: failed_sign_ins,
  nextAt: next_sign_in_at === null ? 0 : Date.parse(next_sign_in_at),
});

const sentences = {
  wrong: { de: 'Anmeldename oder Passwort stimmt nicht.', en: 'Login or password is wrong.' },
  noFunction: { de: 'Dieses Konto hat heute keine Funktion.', en: 'This account holds no function today.' },
  wait: { de: 'Zu viele Versuche. Bitte warten Sie kurz.', en: 'Too many tries. Please wait a moment.' },
} as const;

const waiting = (ctx: Context, milliseconds: number): SignInRefused => ({
  message: sentences.wait[ctx.language],
  retryAfterSeconds: Math.ceil(milliseconds / 1000),
});

async function countSuccess(ctx: Context, account: AccountRow, password: string): Promise<void> {
  const stored = account.password_hash ?? '';
  const hash = needsRehash(stored) ? await hashPassword(password) : stored;
  await ctx.database.transaction((tx) =>
    tx.run('update account set failed_sign_ins = 0, next_sign_in_at = null, password_hash = ? where id = ?', [
      hash,
      account.id,
    ]),
  );
}
