import { useApolloClient, useMutation } from '@apollo/client/react';
import { useMemo, useState } from 'react';
import type { Kept, SaveAnswer } from '../../../../components/autosave.ts';
import { type Autosaved, useAutosave } from '../../../../components/use-autosave.ts';
import { readFragment } from '../../../../gql/fragment-masking.ts';
import { graphql } from '../../../../gql/gql.ts';
import type { OwnNoteFragment } from '../../../../gql/graphql.ts';
import { NoteParts } from '../../agenda/agenda-parts.ts';

const SaveNote = graphql(`
  mutation SaveNote($caseId: ID!, $version: Int!, $body: String!) {
    savePrivateNote(caseId: $caseId, version: $version, body: $body) {
      __typename
      ... on PrivateNote {
        ...OwnNote
      }
      ... on InputInvalid {
        fields {
          path
          message
        }
      }
      ... on ActionRefused {
        message
      }
      ... on NotFound {
        message
      }
    }
  }
`);

const NoteNow = graphql(`
  query NoteNow($caseId: ID!) {
    memberCase(id: $caseId) {
      id
      privateNote {
        ...OwnNote
      }
    }
  }
`);

const NoteOfCase = graphql(`
  fragment NoteOfCase on MemberCase {
    privateNote {
      ...OwnNote
    }
  }
`);

export interface Note extends Autosaved<string> {
  /** Why nothing can be saved, in a sentence. */
  readonly refusal: string | null;
}

/** The reader's own note on a case; it saves itself, and the agenda knows of it at once. */
export function useNote(caseId: string, note: OwnNoteFragment | null): Note {
  const client = useApolloClient();
  const [saveNote] = useMutation(SaveNote, { context: { quiet: true } });
  const [refusal, setRefusal] = useState<string | null>(null);

  const noteNow = async (): Promise<Kept<string>> => {
    const { data } = await client.query({
      query: NoteNow,
      variables: { caseId },
      fetchPolicy: 'network-only',
    });
    if (!data) throw new Error('no answer');
    return keptOf(readFragment(NoteParts, data.memberCase?.privateNote ?? null));
  };
  const save = async (body: string, version: number): Promise<SaveAnswer<string>> => {
    const { data } = await saveNote({
      variables: { caseId, version, body },
      update: (cache, result) => {
        const saved = result.data?.savePrivateNote;
        if (saved?.__typename !== 'PrivateNote') return;
        cache.writeFragment({
          from: { __typename: 'MemberCase', id: caseId },
          fragment: NoteOfCase,
          fragmentName: 'NoteOfCase',
          data: { privateNote: saved },
        });
      },
    });
    const answer = data?.savePrivateNote;
    setRefusal(null);
    switch (answer?.__typename) {
      case 'PrivateNote':
        return { kind: 'saved', version: readFragment(NoteParts, answer).version };
      case 'Conflict':
        return { kind: 'conflict', theirs: await noteNow() };
      case 'InputInvalid':
        setRefusal(answer.fields.map(({ message }) => message).join(' '));
        return { kind: 'refused' };
      case 'ActionRefused':
      case 'NotFound':
        setRefusal(answer.message);
        return { kind: 'refused' };
      case undefined:
        throw new Error('no answer');
    }
  };
  const kept = useMemo(() => keptOf(note), [note]);
  return { ...useAutosave(kept, save), refusal };
}

/** Version 0: there is no note yet. */
const keptOf = (note: OwnNoteFragment | null): Kept<string> => ({
  text: note?.body ?? '',
  version: note?.version ?? 0,
});
