import { useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { Navigate, useLocation } from 'react-router';
import { ErrorState } from '../components/empty-state.tsx';
import { Skeleton } from '../components/skeleton.tsx';
import { CurrentSession } from './session.operations.ts';
import { readSession, SessionContext } from './session.ts';

/** Shows the pages behind it to whoever is signed in, and leads everybody else to the sign-in and back. */
export function SessionGate({ children }: { readonly children: ReactNode }) {
  const { data, error, refetch } = useQuery(CurrentSession, { fetchPolicy: 'cache-first' });
  const { pathname, search } = useLocation();
  if (error && !data) return <ErrorState onRetry={() => void refetch()} />;
  if (!data) return <Skeleton shape="tiles" count={4} />;
  if (!data.session) {
    const back = pathname === '/' ? '' : `?zurueck=${encodeURIComponent(pathname + search)}`;
    return <Navigate to={`/anmelden${back}`} replace />;
  }
  return <SessionContext value={readSession(data.session)}>{children}</SessionContext>;
}
