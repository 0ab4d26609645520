import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../database/id.ts';
import { type TestApi, testApi } from '../test/test-api.ts';
import { hashPassword } from './passwords.ts';

let api: TestApi;
beforeAll(async () => {
  api = await testApi();
});
afterAll(() => api.stop());

const SESSION = '{ session { login acting { function } functions { id function } permissions } }';
const SIGN_IN = `mutation ($login: String!, $password: String!) {
  signIn(login: $login, password: $password) { __typename ... on Session { login } ... on SignInRefused { message retryAfterSeconds } }
}`;

async function anAccount(login: string, password: string, functions = ['OFFICE', 'CHAIR']): Promise<string> {
  const id = newId();
  const hash = await hashPassword(password);
  await api.database.transaction(async (tx) => {
    await tx.run(
      'insert into account (id, login, name, password_hash, created_at, is_demo) values (?, ?, ?, ?, ?, 1)',
      [id, login, 'Erika Beispiel', hash, api.clock.now()],
    );
    for (const [index, fn] of functions.entries())
      await tx.run(
        'insert into account_function (id, account_id, actor_function, valid_from) values (?, ?, ?, ?)',
        [newId(), id, fn, `2020-01-0${index + 1}`],
      );
  });
  return id;
}

describe('signing in', () => {
  it('opens a session by login and password, shows the functions, and ends it at sign-out', async () => {
    await anAccount('erika', 'ein langes Passwort');
    const client = api.stranger();
    expect(await client.ask(SESSION)).toEqual({ session: null });
    expect(await client.ask(SIGN_IN, { login: ' Erika ', password: 'ein langes Passwort' })).toEqual({
      signIn: { __typename: 'Session', login: 'erika' },
    });
    const { session } = await client.ask<{ session: { acting: object; functions: { id: string }[] } }>(
      SESSION,
    );
    expect(session.acting).toEqual({ function: 'OFFICE' });
    expect(session.functions).toHaveLength(2);
    await client.ask('mutation { signOut }');
    expect(await client.ask(SESSION)).toEqual({ session: null });
  });

  it('answers a wrong password and an unknown account alike, and makes the next try wait', async () => {
    await anAccount('waiting', 'ein langes Passwort');
    const client = api.stranger();
    const unknown = await client.ask(SIGN_IN, { login: 'nobody', password: 'x' });
    const wrong = await client.ask(SIGN_IN, { login: 'waiting', password: 'x' });
    expect(wrong).toEqual(unknown);
    await client.ask(SIGN_IN, { login: 'waiting', password: 'x' });
    await client.ask(SIGN_IN, { login: 'waiting', password: 'x' });
    const right = await client.ask(SIGN_IN, { login: 'waiting', password: 'ein langes Passwort' });
    expect(right).toMatchObject({ signIn: { __typename: 'SignInRefused', retryAfterSeconds: 1 } });
    api.clock.set('2026-03-02T09:00:05.000Z');
    expect(await client.ask(SIGN_IN, { login: 'waiting', password: 'ein langes Passwort' })).toMatchObject({
      signIn: { __typename: 'Session' },
    });
  });

  it('makes a login that nobody has wait like an account', async () => {
    const client = api.stranger();
    for (let times = 0; times < 3; times += 1)
      await client.ask(SIGN_IN, { login: 'no such login', password: 'x' });
    expect(await client.ask(SIGN_IN, { login: 'no such login', password: 'x' })).toMatchObject({
      signIn: { __typename: 'SignInRefused', retryAfterSeconds: 1 },
    });
  });

  it.each([
    ['an account', 'guessed'],
    ['nobody', 'guessed in vain'],
  ])('compares few of many guesses at the same time: %s', async (_whose, login) => {
    if (login === 'guessed') await anAccount(login, 'ein langes Passwort');
    const guesses = Array.from({ length: 12 }, (_, index) =>
      api.stranger().ask<{ signIn: { retryAfterSeconds: number | null } }>(SIGN_IN, {
        login,
        password: `Passwort ${index}`,
      }),
    );
    const compared = (await Promise.all(guesses)).filter(
      (answer) => answer.signIn.retryAfterSeconds === null,
    );
    expect(compared.length).toBeLessThanOrEqual(3);
  });

  it('ends the session that the browser had before', async () => {
    await anAccount('again', 'ein langes Passwort');
    const client = api.stranger();
    await client.ask(SIGN_IN, { login: 'again', password: 'ein langes Passwort' });
    await client.ask(SIGN_IN, { login: 'again', password: 'ein langes Passwort' });
    const { openSessions } = await client.ask<{ openSessions: object[] }>('{ openSessions { current } }');
    expect(openSessions).toEqual([{ current: true }]);
  });

  it('offers the seeded accounts in demo mode, without a password, and no others', async () => {
    await anAccount('geschaeftsstelle', 'ein langes Passwort');
    const client = api.stranger();
    const { signInOptions } = await client.ask<{ signInOptions: { mode: string; demoAccounts: object[] } }>(
      '{ signInOptions { mode demoAccounts { login functionLabel canDo } } }',
    );
    expect(signInOptions.mode).toBe('DEMO');
    expect(signInOptions.demoAccounts).toContainEqual(
      expect.objectContaining({ login: 'geschaeftsstelle', functionLabel: 'Geschäftsstelle, Vorsitz' }),
    );
    const demo = 'mutation ($login: String!) { signInDemo(login: $login) { __typename } }';
    expect(await client.ask(demo, { login: 'geschaeftsstelle' })).toEqual({
      signInDemo: { __typename: 'Session' },
    });
    expect(await client.ask(demo, { login: 'nobody' })).toEqual({
      signInDemo: { __typename: 'SignInRefused' },
    });
  });
});

describe('a session', () => {
  it('acts in one function at a time and switches only to the own ones', async () => {
    await anAccount('two', 'ein langes Passwort');
    const client = api.stranger();
    await client.ask(SIGN_IN, { login: 'two', password: 'ein langes Passwort' });
    const { session } = await client.ask<{ session: { functions: { id: string; function: string }[] } }>(
      SESSION,
    );
    const chair = session.functions.find((each) => each.function === 'CHAIR')?.id;
    const to =
      'mutation ($id: ID!) { switchFunction(functionId: $id) { __typename ... on Session { acting { function } } } }';
    expect(await client.ask(to, { id: chair })).toEqual({
      switchFunction: { __typename: 'Session', acting: { function: 'CHAIR' } },
    });
    expect(await client.ask(to, { id: newId() })).toEqual({ switchFunction: { __typename: 'NotFound' } });
  });

  it('ends after half an hour without a request, and when its account is disabled', async () => {
    const idle = await api.as('OFFICE');
    expect(await idle.ask(SESSION)).toMatchObject({ session: { acting: { function: 'OFFICE' } } });
    api.clock.set('2026-03-02T09:31:00.000Z');
    expect(await idle.ask(SESSION)).toEqual({ session: null });
    const disabled = await api.as('OFFICE');
    await api.database.transaction((tx) =>
      tx.run('update account set disabled_at = ? where id = ?', [api.clock.now(), disabled.accountId]),
    );
    expect(await disabled.ask(SESSION)).toEqual({ session: null });
  });

  it('is listed and revoked by its owner alone', async () => {
    const one = await api.as('OFFICE');
    const other = await api.as('OFFICE');
    const { openSessions } = await one.ask<{ openSessions: { id: string; current: boolean }[] }>(
      '{ openSessions { id current } }',
    );
    expect(openSessions).toEqual([{ id: expect.any(String), current: true }]);
    const revoke = 'mutation ($id: ID!) { revokeSession(id: $id) }';
    expect(await other.ask(revoke, { id: openSessions[0]?.id })).toEqual({ revokeSession: false });
    expect(await one.ask(revoke, { id: openSessions[0]?.id })).toEqual({ revokeSession: true });
    expect((await one.send('{ openSessions { id } }')).errors?.[0]?.extensions?.code).toBe('UNAUTHENTICATED');
  });
});
