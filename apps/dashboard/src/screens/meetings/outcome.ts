import type { FieldError } from '../../components/form.tsx';

/** What became of a change, as far as the page has to say it. */
export type Outcome =
  | { readonly kind: 'done' }
  | { readonly kind: 'invalid'; readonly fields: readonly FieldError[] }
  | { readonly kind: 'refused'; readonly message: string }
  | { readonly kind: 'conflict' }
  | { readonly kind: 'failed' };

/** The answer of a mutation in a meeting's room. */
export type RoomAnswer = Answer | { readonly __typename: 'Deliberation' };

/** The answer of a mutation on a meeting. */
export type Answer =
  | { readonly __typename: 'Meeting' | 'AgendaSuggestion' }
  | { readonly __typename: 'ActionRefused' | 'NotFound'; readonly message: string }
  | { readonly __typename: 'InputInvalid'; readonly fields: readonly FieldError[] }
  | { readonly __typename: 'Conflict' };

export const DONE: Outcome = { kind: 'done' };
export const FAILED: Outcome = { kind: 'failed' };

export function outcomeOf(answer: RoomAnswer | null | undefined): Outcome {
  if (!answer) return FAILED;
  switch (answer.__typename) {
    case 'Meeting':
    case 'AgendaSuggestion':
    case 'Deliberation':
      return DONE;
    case 'InputInvalid':
      return { kind: 'invalid', fields: answer.fields };
    case 'Conflict':
      return { kind: 'conflict' };
    default:
      return { kind: 'refused', message: answer.message };
  }
}

/** The refused fields, for a form. */
export const fieldsOf = (outcome: Outcome | null): readonly FieldError[] =>
  outcome?.kind === 'invalid' ? outcome.fields : [];
