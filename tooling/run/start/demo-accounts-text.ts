import { demoAccounts } from '../../seed/accounts.ts';

/** The demo accounts as a table for the terminal; the sign-in page also says what each can do. */
export function demoAccountsText(): string {
  const width = Math.max(...demoAccounts.map(({ login }) => login.length)) + 2;
  const lines = demoAccounts.map(({ login, functionLabel }) => `  ${login.padEnd(width)}${functionLabel}`);
  return ['Demo accounts, to be chosen on the sign-in page:', ...lines, ''].join('\n');
}
