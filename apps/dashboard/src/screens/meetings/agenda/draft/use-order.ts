import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';
import { graphql } from '../../../../gql/gql.ts';
import type { Outcome } from '../../outcome.ts';
import { QUIET } from '../../quiet.ts';
import { useAgendaChanges } from '../agenda-changes.ts';
import { type AgendaPlace, moved, type Placed } from './agenda-order.ts';

const MoveAgendaItem = graphql(`
  mutation MoveAgendaItem($meetingId: ID!, $version: Int!, $itemId: ID!, $position: Int!, $section: String) {
    moveAgendaItem(
      meetingId: $meetingId
      version: $version
      itemId: $itemId
      position: $position
      section: $section
    ) {
      __typename
      ... on Meeting {
        version
        ...ChangedAgenda
      }
      ... on ActionRefused {
        message
      }
      ... on InputInvalid {
        fields {
          path
          message
        }
      }
      ... on Conflict {
        currentVersion
      }
      ... on NotFound {
        message
      }
    }
  }
`);

interface Move {
  readonly id: string;
  readonly place: AgendaPlace;
}

export interface Order<Item> {
  /** In the order that the reader made, though the server may not have answered yet. */
  readonly items: readonly Item[];
  readonly move: (id: string, place: AgendaPlace) => Promise<Outcome>;
}

/** The order shows at once and goes back when the server refuses it: a move can always be undone by another one. */
export function useOrder<Item extends Placed>(items: readonly Item[]): Order<Item> {
  const { changeOpenly } = useAgendaChanges();
  const client = useApolloClient();
  const [onTheirWay, setOnTheirWay] = useState<readonly Move[]>([]);
  return {
    items: onTheirWay.reduce((shown, { id, place }) => moved(shown, id, place), items),
    move: async (id, place) => {
      const own: Move = { id, place };
      setOnTheirWay((moves) => [...moves, own]);
      const outcome = await changeOpenly(async (seen) => {
        const variables = { ...seen, itemId: id, ...place };
        const { data } = await client.mutate({ ...QUIET, mutation: MoveAgendaItem, variables });
        return data?.moveAgendaItem;
      });
      setOnTheirWay((moves) => moves.filter((other) => other !== own));
      return outcome;
    },
  };
}
