import { graphql } from '../../../gql/gql.ts';
import type { AuthorityCaseRowFragment } from '../../../gql/graphql.ts';

export const AuthorityCaseRow = graphql(`
  fragment AuthorityCaseRow on AuthorityCase {
    id
    fileNumber
    leadName
    personCount
    receivedOn
    removalOn
    status
    statement {
      id
      state
      requestedAt
      dueOn
      submittedAt
    }
  }
`);

export type CaseRow = AuthorityCaseRowFragment;
export type AwaitedRow = CaseRow & { readonly statement: NonNullable<CaseRow['statement']> };
