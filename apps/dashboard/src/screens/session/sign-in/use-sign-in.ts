import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import type { CurrentSessionQuery, SignInMutation } from '../../../gql/graphql.ts';
import { SignIn, SignInDemo } from './sign-in.operations.ts';

export type SignedIn = NonNullable<CurrentSessionQuery['session']>;

export type SignInRefusal =
  | { readonly kind: 'refused'; readonly message: string; readonly retryAfterSeconds: number | null }
  | { readonly kind: 'unreachable' };

export interface SignInAttempt {
  readonly withPassword: (login: string, password: string) => Promise<void>;
  readonly asDemo: (login: string) => Promise<void>;
  readonly refusal: SignInRefusal | null;
  readonly isPending: boolean;
}

export function useSignIn(onSignedIn: (session: SignedIn) => void): SignInAttempt {
  const [signIn, password] = useMutation(SignIn, { context: { quiet: true } });
  const [signInDemo, demo] = useMutation(SignInDemo, { context: { quiet: true } });
  const [refusal, setRefusal] = useState<SignInRefusal | null>(null);
  const take = (answer: SignInMutation['signIn'] | undefined): void => {
    if (answer?.__typename === 'Session') {
      setRefusal(null);
      onSignedIn(answer);
    } else {
      setRefusal(answer ? { kind: 'refused', ...answer } : { kind: 'unreachable' });
    }
  };
  return {
    withPassword: async (login, secret) => {
      if (password.loading) return;
      const { data } = await signIn({ variables: { login, password: secret } });
      take(data?.signIn);
    },
    asDemo: async (login) => {
      const { data } = await signInDemo({ variables: { login } });
      take(data?.signInDemo);
    },
    refusal,
    isPending: password.loading || demo.loading,
  };
}
