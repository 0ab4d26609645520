import { graphql } from '../../gql/gql.ts';

/** The authority's part for one person with a request, as office and authority show it. */
export const RequestPartFacts = graphql(`
  fragment RequestPartFacts on RequestPart {
    part
    intent
    intentOn
    intentReasons
    decision
    decidedOn
    conditions
    conditionsText
    validUntil
    note
    open
  }
`);
