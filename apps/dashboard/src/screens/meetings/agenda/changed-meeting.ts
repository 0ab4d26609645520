import { graphql } from '../../../gql/gql.ts';

/** What a change of the agenda can change on the page; every such mutation answers it. */
export const ChangedAgenda = graphql(`
  fragment ChangedAgenda on Meeting {
    id
    version
    agendaState
    agendaVersion
    hasUnpublishedChanges
    itemCount
    minutesPlanned
    casesDecided
    closingsReleasedAt
    items {
      id
      section
      minutes
      publishedVersion
      case {
        id
        fileNumber
        leadName
      }
      ...AgendaRow
    }
    availableActions {
      action
      enabled
      refusals {
        code
        message
      }
    }
  }
`);

/** What a change of the meeting itself, of its recipients or a publication can change. */
export const ChangedMeeting = graphql(`
  fragment ChangedMeeting on Meeting {
    state
    meetsOn
    ...MeetingHeading
    ...ChangedAgenda
    ...PaperRecipients
    ...AgendaVersions
  }
`);
