import type { Permission } from '@ersuchen/domain';
import { createContext, use } from 'react';
import { readFragment } from '../gql/fragment-masking.ts';
import type { CurrentSessionQuery, SessionFunctionFragment } from '../gql/graphql.ts';
import { SessionFunction, SessionParts } from './session.operations.ts';

export interface Session {
  readonly accountName: string;
  readonly login: string;
  /** The function this session acts in; every answer of the server depends on it. */
  readonly acting: SessionFunctionFragment;
  readonly functions: readonly SessionFunctionFragment[];
  readonly permissions: readonly string[];
}

export function readSession(masked: NonNullable<CurrentSessionQuery['session']>): Session {
  const { acting, functions, ...session } = readFragment(SessionParts, masked);
  return {
    ...session,
    acting: readFragment(SessionFunction, acting),
    functions: functions.map((held) => readFragment(SessionFunction, held)),
  };
}

export const SessionContext = createContext<Session | null>(null);

/** Who is signed in; only below the signed-in part of the router. */
export function useSession(): Session {
  const session = use(SessionContext);
  if (!session) throw new Error('useSession outside the signed-in pages');
  return session;
}

/** Whether to offer something at all; what may be done to one record comes with the record (`availableActions`). */
export function holds(session: Session, permission: Permission): boolean {
  return session.permissions.includes(permission);
}
