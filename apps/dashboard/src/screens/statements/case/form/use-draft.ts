import { useApolloClient, useMutation } from '@apollo/client/react';
import { useMemo, useState } from 'react';
import type { Kept, SaveAnswer } from '../../../../components/autosave.ts';
import type { FieldError } from '../../../../components/form.tsx';
import { type Autosaved, useAutosave } from '../../../../components/use-autosave.ts';
import { readFragment } from '../../../../gql/fragment-masking.ts';
import { graphql } from '../../../../gql/gql.ts';
import type { StatementFormFragment } from '../../../../gql/graphql.ts';
import { type Draft, draftOf, inputOf } from './draft.ts';
import { StatementFormParts } from './statement-parts.ts';

const SaveStatement = graphql(`
  mutation SaveStatement($id: ID!, $version: Int!, $input: StatementInput!) {
    saveStatement(id: $id, version: $version, input: $input) {
      __typename
      ... on AuthorityStatement {
        ...StatementForm
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

const StatementNow = graphql(`
  query StatementNow($caseId: ID!) {
    authorityCase(id: $caseId) {
      id
      statements {
        id
        ...StatementForm
      }
    }
  }
`);

export interface StatementDraft extends Autosaved<Draft> {
  /** What the server refused in single fields. */
  readonly fields: readonly FieldError[];
  readonly refuse: (fields: readonly FieldError[]) => void;
  /** Why nothing more can be saved, in a sentence. */
  readonly refusal: string | null;
  /** What stands on the server now; throws without an answer, null when it is gone. */
  readonly storedNow: () => Promise<Kept<Draft> | null>;
}

/** The statement as it is being written; it saves itself. `signer` is offered where nobody has signed yet. */
export function useDraft(statement: StatementFormFragment, caseId: string, signer: string): StatementDraft {
  const client = useApolloClient();
  const [saveStatement] = useMutation(SaveStatement, { context: { quiet: true } });
  const [fields, setFields] = useState<readonly FieldError[]>([]);
  const [refusal, setRefusal] = useState<string | null>(null);
  const { id, questions } = statement;

  const storedNow = async (): Promise<Kept<Draft> | null> => {
    const { data } = await client.query({
      query: StatementNow,
      variables: { caseId },
      // The page stays as it is: a round that was closed meanwhile must not take the text away.
      fetchPolicy: 'no-cache',
    });
    if (!data) throw new Error('no answer');
    const found = data.authorityCase?.statements.find((one) => one.id === id);
    return found ? keptOf(readFragment(StatementFormParts, found)) : null;
  };
  const save = async (draft: Draft, version: number): Promise<SaveAnswer<Draft>> => {
    const { data } = await saveStatement({ variables: { id, version, input: inputOf(draft, questions) } });
    const answer = data?.saveStatement;
    setFields(answer?.__typename === 'InputInvalid' ? answer.fields : []);
    switch (answer?.__typename) {
      case 'AuthorityStatement':
        return { kind: 'saved', version: readFragment(StatementFormParts, answer).version };
      case 'Conflict': {
        const theirs = await storedNow();
        return theirs ? { kind: 'conflict', theirs } : { kind: 'refused' };
      }
      case 'ActionRefused':
      case 'NotFound':
        setRefusal(answer.message);
        return { kind: 'refused' };
      case 'InputInvalid':
        return { kind: 'refused' };
      case undefined:
        throw new Error('no answer');
    }
  };
  const kept = useMemo(() => {
    const { text, version } = keptOf(statement);
    return { text: { ...text, signer: text.signer || signer }, version };
  }, [statement, signer]);
  return { ...useAutosave(kept, save), fields, refuse: setFields, refusal, storedNow };
}

const keptOf = (statement: StatementFormFragment): Kept<Draft> => ({
  text: draftOf(statement),
  version: statement.version,
});
