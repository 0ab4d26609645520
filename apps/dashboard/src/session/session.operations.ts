import { graphql } from '../gql/gql.ts';

export const SessionParts = graphql(`
  fragment SessionParts on Session {
    id
    accountName
    login
    permissions
    acting {
      ...SessionFunction
    }
    functions {
      ...SessionFunction
    }
  }
`);

export const SessionFunction = graphql(`
  fragment SessionFunction on AccountFunction {
    id
    function
    authorityName
    seatNumber
    seatRole
    organisationName
  }
`);

export const CurrentSession = graphql(`
  query CurrentSession {
    session {
      ...SessionParts
    }
  }
`);

export const SwitchFunction = graphql(`
  mutation SwitchFunction($functionId: ID!) {
    switchFunction(functionId: $functionId) {
      __typename
      ... on Session {
        ...SessionParts
      }
      ... on NotFound {
        message
      }
    }
  }
`);

export const SignOut = graphql(`
  mutation SignOut {
    signOut
  }
`);
