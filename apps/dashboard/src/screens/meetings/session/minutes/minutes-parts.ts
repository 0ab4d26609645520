import { graphql } from '../../../../gql/gql.ts';
import type { RoomMinutesFragment } from '../../../../gql/graphql.ts';

export const MinutesParts = graphql(`
  fragment RoomMinutes on Deliberation {
    minutes {
      state
      version
      body
      openedAt
      concludedAt
      lockedAt
      lockedBy
      approvedAt
      approvedOn
      revisions {
        id
        itemId
        part
        oldText
        newText
        reason
        revisedAt
        revisedBy
      }
    }
  }
`);

export type MinutesOf = NonNullable<RoomMinutesFragment['minutes']>;
