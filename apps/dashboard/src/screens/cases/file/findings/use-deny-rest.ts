import { useApolloClient, useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { failureText } from '../../../../apollo/failure.ts';
import { showToast } from '../../../../components/toast.ts';
import type { FindingsFragment, RecordFindingMutation } from '../../../../gql/graphql.ts';
import { useStrings } from '../../../../i18n/use-strings.ts';
import { FILE, type Refusal, SAID_HERE } from '../actions/use-case-action.ts';
import { RecordFinding } from './finding.operations.ts';
import { strings } from './strings.ts';

/** It went no further than `done` of `count`. */
export interface Stopped {
  readonly done: number;
  readonly count: number;
  readonly refusal: Refusal;
}

export interface DenyRestOptions {
  readonly personId: string;
  readonly file: Pick<FindingsFragment, 'id' | 'version'>;
  readonly onDone: () => void;
}

/** Denies grounds one after the other, each on the version that the one before it left; stops at the first refusal. */
export function useDenyRest({ personId, file, onDone }: DenyRestOptions) {
  const say = useStrings(strings);
  const client = useApolloClient();
  const [record] = useMutation(RecordFinding);
  const [isPending, setPending] = useState(false);
  const [stopped, setStopped] = useState<Stopped | null>(null);

  const run = async (grounds: readonly string[], evidence: string | null): Promise<void> => {
    setPending(true);
    setStopped(null);
    let { version } = file;
    for (const [done, ground] of grounds.entries()) {
      const input = { personId, ground, finding: 'NO' as const, evidence, exceptionReason: null };
      const { data, error } = await record({
        variables: { id: file.id, version, input },
        context: SAID_HERE,
      });
      const answer = data?.answer;
      if (answer?.__typename !== 'OfficeCase') {
        setPending(false);
        setStopped({ done, count: grounds.length, refusal: refusalOf(answer, error) });
        await client.refetchQueries({ include: [FILE] });
        return;
      }
      version = answer.version;
    }
    setPending(false);
    showToast('success', say('denied', { count: grounds.length }));
    onDone();
  };
  return { run, isPending, stopped };
}

function refusalOf(answer: RecordFindingMutation['answer'] | undefined, error: unknown): Refusal {
  switch (answer?.__typename) {
    case 'ActionRefused':
    case 'NotFound':
      return { kind: 'REFUSED', sentence: answer.message };
    case 'InputInvalid':
      return { kind: 'REFUSED', sentence: answer.fields.map(({ message }) => message).join(' ') };
    case 'Conflict':
      return { kind: 'CHANGED' };
    default:
      return { kind: 'FAILED', sentence: failureText(error) };
  }
}
