import { demoAccounts } from '../../seed/accounts.ts';

/** The demo accounts as a table for the terminal. */
export function demoAccountsText(): string {
  const width = (key: 'login' | 'name' | 'functionLabel') =>
    Math.max(...demoAccounts.map((account) => account[key].length)) + 2;
  const lines = demoAccounts.map(
    ({ login, name, functionLabel, canDo }) =>
      `  ${login.padEnd(width('login'))}${name.padEnd(width('name'))}${functionLabel.padEnd(width('functionLabel'))}${canDo}`,
  );
  return ['Demo accounts (chosen on the sign-in page, no password):', ...lines, ''].join('\n');
}
