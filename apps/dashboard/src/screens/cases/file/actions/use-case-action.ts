import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useApolloClient, useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { failureText, isSessionEnd } from '../../../../apollo/failure.ts';
import type { FieldError } from '../../../../components/form.tsx';
import { showToast } from '../../../../components/toast.ts';
import { catchFocus } from './catch-focus.ts';

/** What every command on a case answers. */
export type CaseAnswer =
  | { readonly __typename: 'OfficeCase' }
  | { readonly __typename: 'ActionRefused'; readonly code: string; readonly message: string }
  | { readonly __typename: 'InputInvalid'; readonly fields: readonly FieldError[] }
  | { readonly __typename: 'Conflict' }
  | { readonly __typename: 'NotFound'; readonly message: string };

/** Why the whole thing was not done. FAILED: no answer that the contract knows. CHANGED: somebody else was faster. */
export type Refusal =
  | { readonly kind: 'REFUSED' | 'FAILED'; readonly sentence: string }
  | { readonly kind: 'CHANGED' };

export interface CaseAction<Variables> {
  readonly run: (variables: Variables) => Promise<boolean>;
  readonly isPending: boolean;
  readonly fields: readonly FieldError[];
  readonly refusal: Refusal | null;
  /** Refuses before the server is asked: for what cannot even be put into its words. */
  readonly refuse: (fields: readonly FieldError[]) => void;
}

export interface CaseActionOptions<Variables extends OperationVariables> {
  readonly mutation: TypedDocumentNode<{ readonly answer: CaseAnswer }, Variables>;
  /** Said when it is done. */
  readonly done: string;
  readonly onDone: () => void;
}

/** The file as it stands now, for whoever was overtaken. */
export const FILE = 'CaseFileScreen';

/** The dialog says itself what failed. */
export const SAID_HERE = { quiet: true } as const;

/** Runs a command; the case file on the screen shows what became of the case. What was typed stays until it is done. */
export function useCaseAction<Variables extends OperationVariables>({
  mutation,
  done,
  onDone,
}: CaseActionOptions<Variables>): CaseAction<Variables> {
  const client = useApolloClient();
  const [mutate, { loading }] = useMutation(mutation);
  const [fields, setFields] = useState<readonly FieldError[]>([]);
  const [refusal, setRefusal] = useState<Refusal | null>(null);

  const hear = async (answer: CaseAnswer): Promise<boolean> => {
    switch (answer.__typename) {
      case 'OfficeCase':
        showToast('success', done);
        onDone();
        catchFocus();
        return true;
      case 'InputInvalid':
        setFields(answer.fields);
        return false;
      case 'ActionRefused':
      case 'NotFound':
        setRefusal({ kind: 'REFUSED', sentence: answer.message });
        return false;
      case 'Conflict':
        setRefusal({ kind: 'CHANGED' });
        await client.refetchQueries({ include: [FILE] });
        return false;
    }
  };
  const run = async (variables: Variables): Promise<boolean> => {
    setFields([]);
    setRefusal(null);
    const { data, error } = await mutate({ variables, context: SAID_HERE });
    if (data?.answer) return hear(data.answer);
    // Who signs in again over the open dialog just sends it once more.
    if (!isSessionEnd(error)) setRefusal({ kind: 'FAILED', sentence: failureText(error) });
    return false;
  };
  return { run, isPending: loading, fields, refusal, refuse: setFields };
}
