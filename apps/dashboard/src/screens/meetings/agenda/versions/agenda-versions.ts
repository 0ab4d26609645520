import { graphql } from '../../../../gql/gql.ts';
import type { AgendaVersionsFragment, ChangedAgendaFragment } from '../../../../gql/graphql.ts';
import type { ComparedItem } from './compare-agendas.ts';

export const AgendaVersionsParts = graphql(`
  fragment AgendaVersions on Meeting {
    publications {
      version
      publishedAt
      publishedBy
      note
      items {
        caseId
        fileNumber
        leadName
        section
        position
        minutes
      }
    }
  }
`);

export type Publication = AgendaVersionsFragment['publications'][number];

/** The draft in the words of a version. */
export const draftItems = (agenda: ChangedAgendaFragment): readonly ComparedItem[] =>
  agenda.items.map(({ case: found, section, minutes }, index) => ({
    caseId: found.id,
    fileNumber: found.fileNumber ?? '',
    leadName: found.leadName,
    section,
    position: index + 1,
    minutes,
  }));
