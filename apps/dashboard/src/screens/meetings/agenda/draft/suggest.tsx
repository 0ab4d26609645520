import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { Button } from '../../../../components/button.tsx';
import { graphql } from '../../../../gql/gql.ts';
import type { SuggestAgendaMutation } from '../../../../gql/graphql.ts';
import { useStrings } from '../../../../i18n/use-strings.ts';
import { QUIET } from '../../quiet.ts';
import { useAgendaChanges } from '../agenda-changes.ts';
import { strings } from './strings.ts';
import { SuggestionDialog } from './suggestion-dialog.tsx';

const SuggestAgenda = graphql(`
  mutation SuggestAgenda($meetingId: ID!, $version: Int!) {
    suggestAgenda(meetingId: $meetingId, version: $version) {
      __typename
      ... on AgendaSuggestion {
        meeting {
          version
          ...ChangedAgenda
        }
        added {
          caseId
          fileNumber
          reason
        }
        leftOut {
          caseId
          fileNumber
          reason
        }
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

export type Suggestion = Extract<
  SuggestAgendaMutation['suggestAgenda'],
  { readonly __typename: 'AgendaSuggestion' }
>;

/** Fills the free time from the pool and tells what was put on, what not, and why. */
export function Suggest({ poolNames }: { readonly poolNames: ReadonlyMap<string, string> }) {
  const say = useStrings(strings);
  const { changeOpenly } = useAgendaChanges();
  const [send, { loading }] = useMutation(SuggestAgenda, QUIET);
  const [suggestion, setSuggestion] = useState<Suggestion | null>(null);
  const suggest = (): Promise<unknown> =>
    changeOpenly(async (seen) => {
      const { data } = await send({ variables: seen });
      if (data?.suggestAgenda.__typename === 'AgendaSuggestion') setSuggestion(data.suggestAgenda);
      return data?.suggestAgenda;
    });
  return (
    <>
      <Button size="small" icon="autorenew" isPending={loading} onPress={() => void suggest()}>
        {say('suggest')}
      </Button>
      {suggestion && (
        <SuggestionDialog suggestion={suggestion} poolNames={poolNames} onClose={() => setSuggestion(null)} />
      )}
    </>
  );
}
