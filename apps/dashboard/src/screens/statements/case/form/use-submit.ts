import { useMutation } from '@apollo/client/react';
import { useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { graphql } from '../../../../gql/gql.ts';
import { useStrings } from '../../../../i18n/use-strings.ts';
import { strings } from '../strings.ts';
import { type Draft, inputOf } from './draft.ts';
import type { StatementDraft } from './use-draft.ts';

const SubmitStatement = graphql(`
  mutation SubmitStatement($id: ID!, $version: Int!, $input: StatementInput!, $key: String!) {
    submitStatement(id: $id, version: $version, input: $input, idempotencyKey: $key) {
      __typename
      ... on AuthorityStatement {
        ...StatementForm
        ...SubmittedStatement
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

export interface Submission {
  readonly submit: () => Promise<void>;
  readonly isPending: boolean;
  /** Why it was not submitted, in a sentence. */
  readonly refusal: string | null;
}

export interface SubmitOf {
  readonly id: string;
  readonly caseId: string;
  readonly questions: readonly string[];
  readonly draft: StatementDraft;
}

/** Hands the statement in, and leads to its receipt. A repetition of the same text takes effect once. */
export function useSubmit({ id, caseId, questions, draft }: SubmitOf): Submission {
  const say = useStrings(strings);
  const navigate = useNavigate();
  const [submitStatement] = useMutation(SubmitStatement, { context: { quiet: true } });
  const [isPending, setPending] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const keyOf = useKeyPerText();

  const send = async (): Promise<string | null> => {
    if (!(await draft.flush())) return draft.current().theirs ? null : say('saveFirst');
    const { text } = draft.current();
    const { data } = await submitStatement({
      variables: { id, version: draft.version(), input: inputOf(text, questions), key: keyOf(text) },
    });
    const answer = data?.submitStatement;
    switch (answer?.__typename) {
      case 'AuthorityStatement':
        await navigate(`/stellungnahmen/${caseId}/beleg/${id}`);
        return null;
      case 'InputInvalid':
        draft.refuse(answer.fields);
        return null;
      case 'Conflict': {
        const theirs = await draft.storedNow();
        if (theirs) draft.meet(theirs);
        return null;
      }
      case 'ActionRefused':
      case 'NotFound':
        return answer.message;
      case undefined:
        return say('noAnswer');
    }
  };
  const submit = async (): Promise<void> => {
    setPending(true);
    setRefusal(null);
    draft.refuse([]);
    setRefusal(await send().catch(() => say('noAnswer')));
    setPending(false);
  };
  return { submit, isPending, refusal };
}

/** The same key for the same text, however often it is sent. */
function useKeyPerText(): (text: Draft) => string {
  const last = useRef<{ readonly text: string; readonly key: string } | null>(null);
  return (draft) => {
    const text = JSON.stringify(draft);
    if (last.current?.text !== text) last.current = { text, key: crypto.randomUUID() };
    return last.current.key;
  };
}
