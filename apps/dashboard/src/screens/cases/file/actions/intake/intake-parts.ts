import { graphql } from '../../../../../gql/gql.ts';

/** What the dialogs about receipt, completion, representation and competence need of a case. */
export const IntakeParts = graphql(`
  fragment IntakeParts on OfficeCase {
    id
    version
    representation
    representativeName
    representativeAddress
    authority {
      id
    }
    checklist {
      kind
      blocking
      present
    }
    completionItems {
      id
      description
      arrivedOn
      givenUpOn
    }
    competenceHints {
      code
      personId
      authorityId
      message
    }
    persons {
      id
      state
      surname
      firstNames
      street
      houseNumber
      addressAddition
      postcode
      town
      nationalities
      consentOn
    }
  }
`);
