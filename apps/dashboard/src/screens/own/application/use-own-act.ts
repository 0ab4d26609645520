import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { failureText, isSessionEnd } from '../../../apollo/failure.ts';
import type { FieldError } from '../../../components/form.tsx';

export type OwnAnswer =
  | { readonly __typename: 'OwnApplication' | 'MandateEnded'; readonly id: string }
  | { readonly __typename: 'ActionRefused' | 'NotFound'; readonly message: string }
  | { readonly __typename: 'InputInvalid'; readonly fields: readonly FieldError[] }
  | { readonly __typename: 'Conflict' };

/** Does one thing for the party; what was typed stays until it is done. */
export function useOwnAct<Variables extends OperationVariables>(
  mutation: TypedDocumentNode<{ readonly answer: OwnAnswer }, Variables>,
  onDone: (id: string) => void,
) {
  const [mutate, { loading }] = useMutation(mutation);
  const [fields, setFields] = useState<readonly FieldError[]>([]);
  const [refusal, setRefusal] = useState<string | null>(null);
  const run = async (variables: Variables): Promise<void> => {
    setFields([]);
    setRefusal(null);
    const { data, error } = await mutate({ variables, context: { quiet: true } });
    const answer = data?.answer;
    if (!answer) {
      if (!isSessionEnd(error)) setRefusal(failureText(error));
    } else if ('id' in answer) onDone(answer.id);
    else if (answer.__typename === 'InputInvalid') setFields(answer.fields);
    else if ('message' in answer) setRefusal(answer.message);
  };
  return { run, isPending: loading, fields, refusal };
}
