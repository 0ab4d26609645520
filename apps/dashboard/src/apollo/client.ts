import { ApolloClient, ApolloLink, HttpLink, InMemoryCache } from '@apollo/client';
import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { ErrorLink } from '@apollo/client/link/error';
import { sessionEnd } from './session-ended.ts';

/** The session lives in a cookie that scripts cannot read; nothing else identifies the reader. */
const http = new HttpLink({ uri: '/graphql', credentials: 'same-origin' });

const noticeEndedSession = new ErrorLink(({ error }) => {
  if (isSessionEnd(error)) sessionEnd.report();
});

export function createClient(link: ApolloLink = http): ApolloClient {
  return new ApolloClient({
    link: ApolloLink.from([noticeEndedSession, link]),
    cache: new InMemoryCache(),
    defaultOptions: { watchQuery: { fetchPolicy: 'cache-and-network' } },
    devtools: { enabled: false },
  });
}

export function isSessionEnd(error: unknown): boolean {
  return (
    CombinedGraphQLErrors.is(error) &&
    error.errors.some(({ extensions }) => extensions?.code === 'UNAUTHENTICATED')
  );
}
