import type { Database } from '../database/database.ts';

/** How often in a row a login was tried in vain, and when it may be tried again. */
export interface Tries {
  readonly failures: number;
  /** Milliseconds since 1970. */
  readonly nextAt: number;
}

const NONE: Tries = { failures: 0, nextAt: 0 };
const LOGINS = 10_000;

/** Logins that nobody has. They wait as accounts do: waiting must not tell which accounts there are. */
const nobodys = new Map<string, Tries>();

export const triesOfNobody = (login: string): Tries => nobodys.get(login) ?? NONE;

/**
 * Counts a try as failed before the password is looked at. False when somebody else tried this login at the same moment:
 * of many guesses at once one is compared.
 */
export async function countTry(
  database: Database,
  { id, login }: { readonly id: string | null; readonly login: string },
  seen: Tries,
  now: number,
): Promise<boolean> {
  const tries = after(seen, now);
  const counted = await database.transaction((tx) =>
    tx.run(
      'update account set failed_sign_ins = ?, next_sign_in_at = ? where id = ? and failed_sign_ins = ?',
      [tries.failures, new Date(tries.nextAt).toISOString(), id ?? '', seen.failures],
    ),
  );
  if (id !== null) return counted === 1;
  if (triesOfNobody(login).failures !== seen.failures) return false;
  if (nobodys.size >= LOGINS) nobodys.delete(nobodys.keys().next().value ?? '');
  nobodys.set(login, tries);
  return true;
}

/** From the third failure on each next try waits longer, a minute at most. */
function after({ failures }: Tries, now: number): Tries {
  const delay = failures < 2 ? 0 : Math.min(60_000, 1000 * 2 ** (failures - 2));
  return { failures: failures + 1, nextAt: now + delay };
}
