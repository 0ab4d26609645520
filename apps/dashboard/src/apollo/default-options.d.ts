import '@apollo/client';

/** Tells Apollo's types what `createClient` sets for every mutation. */
declare module '@apollo/client' {
  namespace ApolloClient {
    namespace DeclareDefaultOptions {
      interface Mutate {
        errorPolicy: 'all';
      }
    }
  }
}
