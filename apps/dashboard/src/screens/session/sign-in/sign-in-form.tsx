import { useState } from 'react';
import { Alert } from '../../../components/alert.tsx';
import { Button } from '../../../components/button.tsx';
import { Form } from '../../../components/form.tsx';
import { TextField } from '../../../components/text-field.tsx';
import { useStrings } from '../../../i18n/use-strings.ts';
import { strings } from './strings.ts';
import type { SignInAttempt } from './use-sign-in.ts';

/** Name and password. A refusal keeps the name and says why. */
export function SignInForm({
  attempt,
  login = '',
}: {
  readonly attempt: SignInAttempt;
  readonly login?: string;
}) {
  const say = useStrings(strings);
  const [name, setName] = useState(login);
  const [password, setPassword] = useState('');
  return (
    <Form label={say('title')} onSubmit={() => void attempt.withPassword(name, password)}>
      <SignInRefused attempt={attempt} />
      <TextField
        label={say('login')}
        name="login"
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <TextField
        label={say('password')}
        name="password"
        type="password"
        autoComplete="current-password"
        value={password}
        onChange={(event) => setPassword(event.currentTarget.value)}
      />
      <Button type="submit" variant="primary" isPending={attempt.isPending}>
        {say('signIn')}
      </Button>
    </Form>
  );
}

function SignInRefused({ attempt: { refusal } }: { readonly attempt: SignInAttempt }) {
  const say = useStrings(strings);
  if (!refusal) return null;
  if (refusal.kind === 'unreachable') return <Alert live tone="danger" title={say('unreachable')} />;
  return (
    <Alert live tone="danger" title={say('refused')}>
      <p>{refusal.message}</p>
      {refusal.retryAfterSeconds !== null && (
        <p>{say('retryAfter', { seconds: refusal.retryAfterSeconds })}</p>
      )}
    </Alert>
  );
}
