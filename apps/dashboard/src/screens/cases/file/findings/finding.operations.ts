import { graphql } from '../../../../gql/gql.ts';

export const RecordFinding = graphql(`
  mutation RecordFinding($id: ID!, $version: Int!, $input: FindingInput!) {
    answer: recordFinding(caseId: $id, version: $version, input: $input) {
      __typename
      ... on OfficeCase {
        version
        ...CaseFile
      }
      ... on ActionRefused {
        code
        message
      }
      ... on InputInvalid {
        fields {
          path
          message
        }
      }
      ... on NotFound {
        message
      }
    }
  }
`);

export const DecideFinding = graphql(`
  mutation DecideFinding($id: ID!, $version: Int!, $input: FindingDecisionInput!) {
    answer: decideFinding(caseId: $id, version: $version, input: $input) {
      __typename
      ... on OfficeCase {
        version
        ...CaseFile
      }
      ... on ActionRefused {
        code
        message
      }
      ... on InputInvalid {
        fields {
          path
          message
        }
      }
      ... on NotFound {
        message
      }
    }
  }
`);
