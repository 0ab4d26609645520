import { useMutation } from '@apollo/client/react';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { sessionEnd } from '../../../apollo/session-ended.ts';
import { SignOut } from '../../../session/session.operations.ts';
import { useSession } from '../../../session/session.ts';
import { SessionGate } from '../../../session/session-gate.tsx';
import { type Answers, aSession, sessionOver, showPages } from '../../../test/answering.tsx';
import { SignInScreen } from './screen.tsx';
import { SessionEndedDialog } from './session-ended-dialog.tsx';

const demo = {
  __typename: 'DemoAccount',
  login: 'office',
  name: 'Martina Brandt',
  functionLabel: 'Geschäftsstelle',
};
const options = (accounts: readonly unknown[]) => ({
  data: { signInOptions: { __typename: 'SignInOptions', mode: 'DEMO', demoAccounts: accounts } },
});

function Case() {
  const { accountName, acting } = useSession();
  const [save] = useMutation(SignOut);
  return (
    <>
      <h1>{`Vorgang für ${accountName} als ${acting.function}`}</h1>
      <input aria-label="Vermerk" />
      <button type="button" onClick={() => void save()}>
        Speichern
      </button>
    </>
  );
}

const pages = [
  { path: '/anmelden', element: <SignInScreen /> },
  {
    path: '*',
    element: (
      <SessionGate>
        <Case />
        <SessionEndedDialog />
      </SessionGate>
    ),
  },
];
const show = (path: string, answers: Answers) =>
  showPages(pages, path, { SignInOptions: options([]), ...answers });
const nobody = { data: { session: null } };
const signedIn = (session = aSession()) => ({ data: { session } });

async function enterPassword(): Promise<void> {
  await userEvent.type(await screen.findByLabelText('Anmeldename'), 'office');
  await userEvent.type(screen.getByLabelText('Passwort'), 'geheim');
  await userEvent.click(screen.getByRole('button', { name: 'Anmelden' }));
}

afterEach(() => sessionEnd.forget());

describe('signing in', () => {
  it('leads back to the page that was asked for', async () => {
    show('/vorgaenge/7', { CurrentSession: nobody, SignIn: { data: { signIn: aSession() } } });
    await enterPassword();
    expect(
      await screen.findByRole('heading', { name: 'Vorgang für Martina Brandt als OFFICE' }),
    ).toBeDefined();
  });

  it('says why it was refused and keeps the name', async () => {
    const refused = {
      __typename: 'SignInRefused',
      message: 'Name oder Passwort stimmen nicht.',
      retryAfterSeconds: 4,
    };
    show('/anmelden', { SignIn: { data: { signIn: refused } } });
    await enterPassword();
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('Name oder Passwort stimmen nicht.');
    expect(alert.textContent).toContain('4 Sekunden');
    expect(screen.getByLabelText<HTMLInputElement>('Anmeldename').value).toBe('office');
  });

  it('says so when the server does not answer', async () => {
    show('/anmelden', {});
    await enterPassword();
    expect((await screen.findByRole('alert')).textContent).toContain('Der Server antwortet nicht');
  });

  it('takes one click with a demo account', async () => {
    show('/anmelden', {
      SignInOptions: options([{ ...demo, canDo: 'Anträge erfassen' }]),
      SignInDemo: ({ login }: { login?: unknown }) => ({ data: { signInDemo: aSession(String(login)) } }),
    });
    await userEvent.click(await screen.findByRole('button', { name: /Geschäftsstelle Martina Brandt/ }));
    expect(await screen.findByRole('heading', { name: /Martina Brandt/ })).toBeDefined();
  });
});

describe('a session that ends on an open page', () => {
  const again = async (session: unknown, more: Answers = {}): Promise<void> => {
    show('/vorgaenge/7', {
      CurrentSession: signedIn(aSession('office', 'CHAIR')),
      SignOut: sessionOver,
      SignIn: { data: { signIn: session } },
      ...more,
    });
    await userEvent.type(await screen.findByLabelText('Vermerk'), 'Langer Text');
    await userEvent.click(screen.getByRole('button', { name: 'Speichern' }));
    await screen.findByRole('dialog', { name: 'Ihre Sitzung ist abgelaufen' });
    await userEvent.type(screen.getByLabelText('Passwort'), 'geheim{Enter}');
  };

  it('is taken up again with the same function and the input as it was', async () => {
    await again(aSession('office', 'OFFICE'), {
      SwitchFunction: { data: { switchFunction: aSession('office', 'CHAIR') } },
    });
    expect(
      await screen.findByRole('heading', { name: 'Vorgang für Martina Brandt als CHAIR' }),
    ).toBeDefined();
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(screen.getByLabelText<HTMLInputElement>('Vermerk').value).toBe('Langer Text');
  });

  it('is not taken up by somebody else with the former page', async () => {
    await again(aSession('chair', 'CHAIR'));
    expect(await screen.findByRole('heading', { name: 'Vorgang für Jochen Adler als CHAIR' })).toBeDefined();
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});
