import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { failureText, isSessionEnd } from '../../../apollo/failure.ts';
import type { FieldError } from '../../../components/form.tsx';
import { showToast } from '../../../components/toast.ts';

/** What a command of the authority answers. */
type AuthorityAnswer =
  | { readonly __typename: 'AuthorityCase' }
  | { readonly __typename: 'AuthorityStatement' }
  | { readonly __typename: 'Conflict' }
  | { readonly __typename: 'ActionRefused' | 'NotFound'; readonly message: string }
  | { readonly __typename: 'InputInvalid'; readonly fields: readonly FieldError[] };

export interface AuthorityAction<Variables> {
  readonly run: (variables: Variables) => Promise<void>;
  readonly isPending: boolean;
  readonly fields: readonly FieldError[];
  /** Why the whole thing was not done, in a sentence. */
  readonly refusal: string | null;
}

interface AuthorityActionOptions<Variables extends OperationVariables> {
  readonly mutation: TypedDocumentNode<{ readonly answer: AuthorityAnswer }, Variables>;
  /** Said when it is done. */
  readonly done: string;
  readonly onDone: () => void;
}

/** The dialog says itself what failed. */
const SAID_HERE = { quiet: true } as const;

/** Runs a command; what was typed stays until it is done. */
export function useAuthorityAction<Variables extends OperationVariables>({
  mutation,
  done,
  onDone,
}: AuthorityActionOptions<Variables>): AuthorityAction<Variables> {
  const [mutate, { loading }] = useMutation(mutation);
  const [fields, setFields] = useState<readonly FieldError[]>([]);
  const [refusal, setRefusal] = useState<string | null>(null);

  const hear = (answer: AuthorityAnswer): void => {
    if (answer.__typename === 'AuthorityCase' || answer.__typename === 'AuthorityStatement') {
      showToast('success', done);
      onDone();
    } else if (answer.__typename === 'InputInvalid') setFields(answer.fields);
    else setRefusal(answer.__typename === 'Conflict' ? failureText(null) : answer.message);
  };
  const run = async (variables: Variables): Promise<void> => {
    setFields([]);
    setRefusal(null);
    const { data, error } = await mutate({ variables, context: SAID_HERE });
    if (data?.answer) hear(data.answer);
    else if (!isSessionEnd(error)) setRefusal(failureText(error));
  };
  return { run, isPending: loading, fields, refusal };
}
