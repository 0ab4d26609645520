import { graphql } from '../../../../gql/gql.ts';

export const StatementFormParts = graphql(`
  fragment StatementForm on AuthorityStatement {
    id
    version
    state
    requestedAt
    dueOn
    questions
    answers {
      question
      body
    }
    body
    signer
  }
`);
