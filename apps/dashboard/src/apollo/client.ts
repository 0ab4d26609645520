import { ApolloClient, ApolloLink, HttpLink, InMemoryCache } from '@apollo/client';
import { SetContextLink } from '@apollo/client/link/context';
import { ErrorLink } from '@apollo/client/link/error';
import { showToast } from '../components/toast.ts';
import { currentLanguage } from '../i18n/language.ts';
import { failureText, isSessionEnd } from './failure.ts';
import { sessionEnd } from './session-ended.ts';

/** The session lives in a cookie that scripts cannot read; nothing else identifies the reader. */
const http = new HttpLink({ uri: '/graphql', credentials: 'same-origin' });

/**
 * An ended session opens the sign-in. A mutation that failed is said in a toast, so that none fails silently; with
 * `context: { quiet: true }` the caller says it itself.
 */
const reportFailures = new ErrorLink(({ error, operation }) => {
  if (isSessionEnd(error)) sessionEnd.report();
  else if (operation.operationType === 'mutation' && operation.getContext().quiet !== true) {
    showToast('danger', failureText(error));
  }
});

/** The server's sentences come in the language that the reader chose here, whatever the browser prefers. */
const sayLanguage = new SetContextLink(({ headers }) => ({
  headers: { ...headers, 'accept-language': currentLanguage() },
}));

/** An agenda is always answered whole: what it no longer holds was taken off. */
const CACHE = { typePolicies: { Meeting: { fields: { items: { merge: false } } } } } as const;

/** A failed mutation resolves without data instead of rejecting; refusals are data. */
export function createClient(link: ApolloLink = http): ApolloClient {
  return new ApolloClient({
    link: ApolloLink.from([sayLanguage, reportFailures, link]),
    cache: new InMemoryCache(CACHE),
    defaultOptions: { watchQuery: { fetchPolicy: 'cache-and-network' }, mutate: { errorPolicy: 'all' } },
    devtools: { enabled: false },
  });
}
