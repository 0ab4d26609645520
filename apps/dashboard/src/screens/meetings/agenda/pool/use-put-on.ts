import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';
import { graphql } from '../../../../gql/gql.ts';
import type { Outcome } from '../../outcome.ts';
import { QUIET } from '../../quiet.ts';
import { useAgendaChanges } from '../agenda-changes.ts';
import type { AgendaPlace } from '../draft/agenda-order.ts';

const PutOnAgenda = graphql(`
  mutation PutOnAgenda(
    $meetingId: ID!
    $version: Int!
    $caseId: ID!
    $section: String
    $position: Int
    $overrideReason: String
  ) {
    putOnAgenda(
      meetingId: $meetingId
      version: $version
      caseId: $caseId
      section: $section
      position: $position
      overrideReason: $overrideReason
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

export interface PutOn {
  /** Cases on their way onto the agenda. */
  readonly pending: ReadonlySet<string>;
  /** Without a place the case goes where it usually belongs; the page shows why it could not. */
  readonly putOn: (caseId: string, place: AgendaPlace | null) => Promise<Outcome>;
  /** The same with the chair's reason; the caller shows why it could not. */
  readonly putOnWithReason: (caseId: string, place: AgendaPlace | null, reason: string) => Promise<Outcome>;
}

export function usePutOn(): PutOn {
  const { change, changeOpenly } = useAgendaChanges();
  const client = useApolloClient();
  const [pending, setPending] = useState<ReadonlySet<string>>(new Set());
  const sending = async (
    through: typeof change,
    caseId: string,
    place: AgendaPlace | null,
    overrideReason: string | null,
  ): Promise<Outcome> => {
    setPending((known) => new Set([...known, caseId]));
    const outcome = await through(async (seen) => {
      const { data } = await client.mutate({
        ...QUIET,
        mutation: PutOnAgenda,
        variables: {
          ...seen,
          caseId,
          overrideReason,
          section: place?.section ?? null,
          position: place?.position ?? null,
        },
      });
      return data?.putOnAgenda;
    });
    setPending((known) => new Set([...known].filter((other) => other !== caseId)));
    return outcome;
  };
  return {
    pending,
    putOn: (caseId, place) => sending(changeOpenly, caseId, place, null),
    putOnWithReason: (caseId, place, reason) => sending(change, caseId, place, reason),
  };
}
