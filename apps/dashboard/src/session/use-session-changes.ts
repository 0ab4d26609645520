import { useMutation } from '@apollo/client/react';
import { useNavigate } from 'react-router';
import { useRenewClient } from '../apollo/client-per-session.tsx';
import { isSessionEnd } from '../apollo/failure.ts';
import { sessionEnd } from '../apollo/session-ended.ts';
import { showToast } from '../components/toast.ts';
import type { CurrentSessionQuery } from '../gql/graphql.ts';
import { CurrentSession, SignOut, SwitchFunction } from './session.operations.ts';

/** Goes on as somebody else, or in another function, without anything that was loaded before. */
export function useEnterSession(): (session: NonNullable<CurrentSessionQuery['session']>) => void {
  const renew = useRenewClient();
  return (session) => {
    sessionEnd.forget();
    renew((client) => client.writeQuery({ query: CurrentSession, data: { session } }));
  };
}

export function useSwitchFunction(): (functionId: string) => Promise<void> {
  const [switchFunction] = useMutation(SwitchFunction);
  const enter = useEnterSession();
  const navigate = useNavigate();
  return async (functionId) => {
    const { data } = await switchFunction({ variables: { functionId } });
    const answer = data?.switchFunction;
    if (answer?.__typename === 'NotFound') showToast('danger', answer.message);
    if (answer?.__typename !== 'Session') return;
    enter(answer);
    await navigate('/');
  };
}

export function useSignOut(): () => Promise<void> {
  const renew = useRenewClient();
  const [signOut] = useMutation(SignOut);
  const navigate = useNavigate();
  return async () => {
    const { error } = await signOut();
    if (error && !isSessionEnd(error)) return;
    sessionEnd.forget();
    await navigate('/anmelden');
    renew();
  };
}
