import { graphql } from '../../../../gql/gql.ts';

/** What the dialogs about an awaited statement show. */
export const AwaitedStatementParts = graphql(`
  fragment AwaitedStatement on OfficeCase {
    id
    version
    statement {
      id
      state
      dueOn
      reminderCount
      lastRemindedOn
      extensions {
        id
        state
        wishedOn
        reason
        askedAt
        askedBy
      }
    }
    ...DocumentChoice
  }
`);
