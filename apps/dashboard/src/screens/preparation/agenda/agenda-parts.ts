import { graphql } from '../../../gql/gql.ts';

/** The same selection wherever a note is read: the cache keeps one note per case. */
export const NoteParts = graphql(`
  fragment OwnNote on PrivateNote {
    body
    version
    changedAt
  }
`);

export const AgendaLineParts = graphql(`
  fragment AgendaLine on MemberAgendaItem {
    id
    position
    section
    minutes
    addedInVersion
    case {
      id
      fileNumber
      leadName
      personCount
      removalOn
      inDetention
      privateNote {
        ...OwnNote
      }
    }
  }
`);

export const AgendaParts = graphql(`
  fragment MemberAgenda on MemberMeeting {
    id
    state
    startsAt
    agendaPublished
    papersReleased
    items {
      id
      ...AgendaLine
    }
  }
`);
