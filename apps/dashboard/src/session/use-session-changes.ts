import { useApolloClient, useMutation } from '@apollo/client/react';
import { useNavigate } from 'react-router';
import { sessionEnd } from '../apollo/session-ended.ts';
import { showToast } from '../components/toast.ts';
import type { CurrentSessionQuery } from '../gql/graphql.ts';
import { CurrentSession, SignOut, SwitchFunction } from './session.operations.ts';

/** Replaces everything that was loaded for somebody else, or for another function. */
export function useEnterSession(): (session: NonNullable<CurrentSessionQuery['session']>) => Promise<void> {
  const client = useApolloClient();
  return async (session) => {
    await client.clearStore();
    client.writeQuery({ query: CurrentSession, data: { session } });
    sessionEnd.forget();
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
    await enter(answer);
    await navigate('/');
  };
}

export function useSignOut(): () => Promise<void> {
  const client = useApolloClient();
  const [signOut] = useMutation(SignOut);
  const navigate = useNavigate();
  return async () => {
    await signOut();
    await navigate('/anmelden');
    await client.clearStore();
  };
}
