import { SYSTEM_ACCOUNT_ID } from '../accounts/system-account.ts';
import type { SignedInContext } from '../context.ts';
import type { Application } from '../http/application.ts';

/**
 * The daily run acts for the office through the same commands as people do: under the same rules, with an event of its
 * own. It holds no session and no permission that the office does not have.
 */
export const systemContext = (application: Application): SignedInContext => ({
  ...application,
  actor: {
    accountId: SYSTEM_ACCOUNT_ID,
    accountName: 'Täglicher Lauf',
    fn: 'OFFICE',
    authorityId: null,
    seatId: null,
    organisationId: null,
  },
  sessionId: '',
  language: 'de',
  address: '',
  userAgent: '',
  setSessionCookie: () => {
    throw new Error('the daily run has no session');
  },
});
