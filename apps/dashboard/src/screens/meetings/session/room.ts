import { graphql } from '../../../gql/gql.ts';

/** Everything that an act in the room can change; every such mutation answers it. */
export const Room = graphql(`
  fragment Room on Deliberation {
    id
    version
    state
    meetsOn
    startsAt
    place
    closingsReleasedAt
    casesDecided
    seatCount
    quorum
    seatsPresent
    quorate
    ...RoomAttendance
    ...RoomMinutes
    items {
      id
      ...RoomItem
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
