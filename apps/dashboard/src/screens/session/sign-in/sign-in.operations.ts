import { graphql } from '../../../gql/gql.ts';

export const SignInOptions = graphql(`
  query SignInOptions {
    signInOptions {
      mode
      demoAccounts {
        login
        name
        functionLabel
        canDo
      }
    }
  }
`);

export const SignIn = graphql(`
  mutation SignIn($login: String!, $password: String!) {
    signIn(login: $login, password: $password) {
      __typename
      ... on Session {
        ...SessionParts
      }
      ... on SignInRefused {
        message
        retryAfterSeconds
      }
    }
  }
`);

export const SignInDemo = graphql(`
  mutation SignInDemo($login: String!) {
    signInDemo(login: $login) {
      __typename
      ... on Session {
        ...SessionParts
      }
      ... on SignInRefused {
        message
        retryAfterSeconds
      }
    }
  }
`);
