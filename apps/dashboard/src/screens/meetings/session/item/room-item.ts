import { graphql } from '../../../../gql/gql.ts';
import type { RoomItemFragment } from '../../../../gql/graphql.ts';

export const RoomItem = graphql(`
  fragment RoomItem on DeliberationItem {
    id
    position
    fileNumber
    open {
      caseId
      version
      caseState
      leadName
      result
      resultReason
      nextMeeting {
        id
        meetsOn
      }
      present
      voting
      quorate
      majority
      persons {
        id
        name
        birthDate
        state
      }
      tallies {
        id
        personId
        question
        yes
        no
        abstain
        present
        majority
        carried
        votedAt
        voidedAt
        voidReason
      }
      recusals {
        accountId
        name
        kind
        reason
        recordedAt
      }
      record {
        version
        body
        requestReasons
        hints
        recommendation
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
  }
`);

export type Item = RoomItemFragment;
export type OpenItem = NonNullable<RoomItemFragment['open']>;
export type ItemPerson = OpenItem['persons'][number];
export type ItemTally = OpenItem['tallies'][number];
