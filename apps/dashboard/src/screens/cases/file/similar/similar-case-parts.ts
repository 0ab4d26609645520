import { graphql } from '../../../../gql/gql.ts';

/** An earlier, related or double case, with the persons who may be the same side by side. */
export const SimilarCaseParts = graphql(`
  fragment SimilarCase on OfficeSimilarCase {
    id
    fileNumber
    state
    leadName
    personCount
    receivedOn
    authorityName
    representativeName
    score
    byFileNumber
    likenesses {
      score
      signs
      here {
        id
        position
        surname
        firstNames
        birthName
        birthDate
        birthPlace
        nationalities
        aliases {
          surname
          firstNames
        }
      }
      there {
        id
        position
        surname
        firstNames
        birthName
        birthDate
        birthPlace
        nationalities
        aliases {
          surname
          firstNames
        }
      }
    }
  }
`);
