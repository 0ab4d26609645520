import { useMutation } from '@apollo/client/react';
import { useRef, useState } from 'react';
import {
  decisionsOf,
  type Entered,
  intentsOf,
  placed,
  type ReportKind,
  type ReportPerson,
} from '../../../../case/authority-part/entries.ts';
import type { FieldError } from '../../../../components/form.tsx';
import { graphql } from '../../../../gql/gql.ts';

const ReportIntent = graphql(`
  mutation ReportIntent($caseId: ID!, $seen: Int!, $input: IntentInput!, $key: String!) {
    answer: reportIntent(caseId: $caseId, reportCount: $seen, input: $input, idempotencyKey: $key) {
      __typename
      ... on AuthorityCase {
        id
        status
        ...AuthorityRequest
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
      ... on NotFound {
        message
      }
    }
  }
`);

const ReportDecision = graphql(`
  mutation ReportDecision($caseId: ID!, $seen: Int!, $input: FinalDecisionInput!, $key: String!) {
    answer: reportFinalDecision(caseId: $caseId, reportCount: $seen, input: $input, idempotencyKey: $key) {
      __typename
      ... on AuthorityCase {
        id
        status
        ...AuthorityRequest
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
      ... on NotFound {
        message
      }
    }
  }
`);

export interface ReportOf {
  readonly kind: ReportKind;
  readonly caseId: string;
  readonly reportCount: number;
  readonly persons: readonly ReportPerson[];
}

type Answer =
  | { readonly __typename: 'AuthorityCase' | 'Conflict' }
  | { readonly __typename: 'ActionRefused' | 'NotFound'; readonly message: string }
  | { readonly __typename: 'InputInvalid'; readonly fields: readonly FieldError[] };

/** What came of it. NOTHING: nothing was chosen. SILENCE: no answer; sending it again takes effect once. */
export type Said =
  | { readonly kind: 'DONE' | 'NOTHING' | 'CHANGED' | 'SILENCE' }
  | { readonly kind: 'REFUSED'; readonly sentence: string }
  | { readonly kind: 'INVALID'; readonly fields: readonly FieldError[] };

/** Sends what was entered; the same text goes under the same key, however often it is sent. */
export function useReport({ kind, caseId, reportCount, persons }: ReportOf) {
  const options = { context: { quiet: true }, refetchQueries: ['StatementCase'] };
  const [reportIntent] = useMutation(ReportIntent, options);
  const [reportDecision] = useMutation(ReportDecision, options);
  const [isPending, setPending] = useState(false);
  const keyOf = useKeyPerText();

  const sendIntents = async (day: string, { entries }: ReturnType<typeof intentsOf>) => {
    const input = { day, entries: [...entries] };
    const key = keyOf(input);
    return (await reportIntent({ variables: { caseId, seen: reportCount, input, key } })).data?.answer;
  };
  const sendDecisions = async (day: string, { entries }: ReturnType<typeof decisionsOf>) => {
    const input = { day, entries: entries.map((entry) => ({ ...entry, conditions: [...entry.conditions] })) };
    const key = keyOf(input);
    return (await reportDecision({ variables: { caseId, seen: reportCount, input, key } })).data?.answer;
  };
  const send = async (values: FormData): Promise<Said> => {
    const day = String(values.get('day') ?? '');
    const intents = kind === 'INTENT' ? intentsOf(values, persons) : null;
    const decisions = kind === 'DECISION' ? decisionsOf(values, persons) : null;
    const entered: Entered<unknown> = intents ?? decisions ?? { entries: [], places: [] };
    if (entered.entries.length === 0) return { kind: 'NOTHING' };
    setPending(true);
    const answer = await (intents
      ? sendIntents(day, intents)
      : sendDecisions(day, decisions ?? { entries: [], places: [] })
    ).catch(() => undefined);
    setPending(false);
    return heard(answer, entered.places);
  };
  return { send, isPending };
}

function heard(answer: Answer | null | undefined, places: readonly number[]): Said {
  switch (answer?.__typename) {
    case 'AuthorityCase':
      return { kind: 'DONE' };
    case 'Conflict':
      return { kind: 'CHANGED' };
    case 'ActionRefused':
    case 'NotFound':
      return { kind: 'REFUSED', sentence: answer.message };
    case 'InputInvalid':
      return { kind: 'INVALID', fields: placed(answer.fields, places) };
    default:
      return { kind: 'SILENCE' };
  }
}

function useKeyPerText(): (input: object) => string {
  const last = useRef<{ readonly text: string; readonly key: string } | null>(null);
  return (input) => {
    const text = JSON.stringify(input);
    if (last.current?.text !== text) last.current = { text, key: crypto.randomUUID() };
    return last.current.key;
  };
}
