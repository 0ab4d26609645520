import { useApolloClient, useMutation, useQuery } from '@apollo/client/react';
import { useNavigate } from 'react-router';
import { sessionEnd } from '../../../apollo/session-ended.ts';
import { Button } from '../../../components/button.tsx';
import { Dialog } from '../../../components/dialog.tsx';
import { useStrings } from '../../../i18n/use-strings.ts';
import { CurrentSession, SwitchFunction } from '../../../session/session.operations.ts';
import { readSession, useSession } from '../../../session/session.ts';
import { useEnterSession } from '../../../session/use-session-changes.ts';
import { SignInOptions } from './sign-in.operations.ts';
import { SignInForm } from './sign-in-form.tsx';
import { strings } from './strings.ts';
import { type SignedIn, useSignIn } from './use-sign-in.ts';

/** Signs the same person in again without leaving the page; somebody else starts from the beginning. */
export function Reentry() {
  const say = useStrings(strings);
  const before = useSession();
  const client = useApolloClient();
  const enter = useEnterSession();
  const navigate = useNavigate();
  const { data } = useQuery(SignInOptions);
  const [switchFunction] = useMutation(SwitchFunction);
  const attempt = useSignIn(async (session) => {
    const now = readSession(session);
    if (now.login !== before.login) {
      enter(session);
      await navigate('/');
      return;
    }
    const same = now.acting.id === before.acting.id ? session : await actAgain(before.acting.id);
    client.writeQuery({ query: CurrentSession, data: { session: same ?? session } });
    sessionEnd.forget();
  });
  const actAgain = async (functionId: string): Promise<SignedIn | null> => {
    const answer = (await switchFunction({ variables: { functionId } })).data?.switchFunction;
    return answer?.__typename === 'Session' ? answer : null;
  };
  const own = data?.signInOptions.demoAccounts.find(({ login }) => login === before.login);
  return (
    <Dialog title={say('endedTitle')} isOpen>
      <p>{say('endedBody')}</p>
      {own && (
        <Button isPending={attempt.isPending} onPress={() => void attempt.asDemo(own.login)}>
          {say('signInAgain', { name: own.name })}
        </Button>
      )}
      <SignInForm attempt={attempt} login={before.login} />
    </Dialog>
  );
}
