import { type ActorFunction, mayDo, PERMISSIONS, type Permission } from '@ersuchen/domain';
import type { Clock } from '../clock.ts';
import type { Database } from '../database/database.ts';
import type { AccountFunctionView, SessionView } from './views.ts';

const FUNCTIONS_SQL = `select f.id, f.actor_function as actorFunction, u.name as authorityName, s.number as seatNumber,
    f.seat_role as seatRole, o.name as organisationName
  from account_function f
  left join authority u on u.id = f.authority_id
  left join seat s on s.id = f.seat_id
  left join organisation o on o.id = f.organisation_id
  where f.account_id = ? and f.valid_from <= ? and (f.valid_to is null or f.valid_to >= ?)
  order by f.valid_from, f.id`;

/** The functions that an account holds today, oldest first. */
export async function functionsOf(
  database: Database,
  clock: Clock,
  accountId: string,
): Promise<AccountFunctionView[]> {
  const rows = await database.rows<Omit<AccountFunctionView, 'function'> & { actorFunction: ActorFunction }>(
    FUNCTIONS_SQL,
    [accountId, clock.today(), clock.today()],
  );
  return rows.map(({ actorFunction, ...rest }) => ({ ...rest, function: actorFunction }));
}

/** What a person is told of the own session, or null when it is over. */
export async function sessionView(
  { database, clock }: { database: Database; clock: Clock },
  sessionId: string,
): Promise<SessionView | null> {
  const [row] = await database.rows<{
    account_id: string;
    login: string;
    name: string;
    account_function_id: string;
    expires_at: string;
  }>(
    `select s.account_id, a.login, a.name, s.account_function_id, s.expires_at
     from session s join account a on a.id = s.account_id where s.id = ? and s.revoked_at is null`,
    [sessionId],
  );
  if (!row) return null;
  const functions = await functionsOf(database, clock, row.account_id);
  const acting = functions.find((each) => each.id === row.account_function_id);
  if (!acting) return null;
  return {
    id: sessionId,
    accountName: row.name,
    login: row.login,
    acting,
    functions,
    permissions: permissionsOf(acting.function),
    expiresAt: row.expires_at,
  };
}

const permissionsOf = (fn: ActorFunction): Permission[] =>
  (Object.keys(PERMISSIONS) as Permission[]).filter((permission) => mayDo(fn, permission));
