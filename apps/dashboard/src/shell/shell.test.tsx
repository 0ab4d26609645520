import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { routes } from '../router.tsx';
import { aSession, showPages } from '../test/answering.tsx';

const account = () => screen.findByRole('button', { name: /Konto: Martina Brandt/ });

describe('the frame around every page', () => {
  beforeEach(() => {
    showPages(routes, '/gibt-es-nicht', {
      CurrentSession: { data: { session: aSession() } },
      SwitchFunction: ({ functionId }: { functionId?: unknown }) => ({
        data: { switchFunction: aSession('office', functionId === 'f2' ? 'CHAIR' : 'OFFICE') },
      }),
      SignOut: { data: { signOut: true } },
      SignInOptions: {
        data: { signInOptions: { __typename: 'SignInOptions', mode: 'PASSWORD', demoAccounts: [] } },
      },
    });
  });

  it('says that a page does not exist, under the title of that', async () => {
    expect(await screen.findByRole('heading', { level: 1, name: 'Diese Seite gibt es nicht' })).toBeDefined();
    expect(document.title).toBe('Diese Seite gibt es nicht · Ersuchen');
  });

  it('lets the content be reached before the navigation', async () => {
    await account();
    await userEvent.tab();
    expect(document.activeElement?.textContent).toBe('Zum Inhalt springen');
  });

  it('switches the function', async () => {
    await userEvent.click(await account());
    const functions = screen.getByRole('group', { name: 'Handeln als' });
    expect(within(functions).getByRole('button', { current: true }).textContent).toBe('Geschäftsstelle');
    await userEvent.click(within(functions).getByRole('button', { name: 'Vorsitz' }));
    expect(await screen.findByRole('button', { name: /Konto: Martina Brandt Vorsitz/ })).toBeDefined();
  });

  it('speaks English when asked to, and German again', async () => {
    await userEvent.click(await account());
    await userEvent.click(screen.getByRole('button', { name: 'English' }));
    expect(await screen.findByRole('heading', { name: 'There is no such page' })).toBeDefined();
    expect(document.documentElement.lang).toBe('en');
    await userEvent.click(screen.getByRole('button', { name: /Account:/ }));
    await userEvent.click(screen.getByRole('button', { name: 'Deutsch' }));
    expect(await screen.findByRole('heading', { name: 'Diese Seite gibt es nicht' })).toBeDefined();
  });

  it('keeps the chosen appearance', async () => {
    await userEvent.click(await account());
    await userEvent.click(screen.getByRole('button', { name: 'Dunkel' }));
    expect(document.documentElement.dataset.kernTheme).toBe('dark');
    expect(localStorage.getItem('ersuchen.theme')).toBe('dark');
  });

  it('leads to the sign-in after signing out', async () => {
    await userEvent.click(await account());
    await userEvent.click(screen.getByRole('button', { name: 'Abmelden' }));
    expect(await screen.findByRole('heading', { name: 'Anmelden' })).toBeDefined();
  });

  it('shows all keyboard shortcuts', async () => {
    await account();
    await userEvent.keyboard('?');
    const help = await screen.findByRole('dialog', { name: 'Tastenkürzel' });
    expect(within(help).getByText('Diese Übersicht zeigen')).toBeDefined();
  });
});
