import type { Label } from '../codes/label.ts';
import { OFFICE } from '../function-groups.ts';
import type { ActorFunction } from '../functions.ts';
import { type Attempt, attemptRule, availableIn, type ObjectionIn, type Rule, type Rules } from '../rule.ts';
import type { Letter } from './letters.ts';

/** Where a letter is on its way out of the house. */
export const LETTER_STATES = ['TO_SIGN', 'DUE', 'SENDING', 'PRINT', 'SENT', 'FAILED', 'WITHHELD'] as const;
export type LetterState = (typeof LETTER_STATES)[number];

export const letterStateLabels: Readonly<Record<LetterState, Label>> = {
  TO_SIGN: { de: 'zu unterzeichnen', en: 'to sign' },
  DUE: { de: 'zum Versand freigegeben', en: 'released for dispatch' },
  SENDING: { de: 'wird versandt', en: 'being sent' },
  PRINT: { de: 'in der Druckwarteschlange', en: 'in the print queue' },
  SENT: { de: 'versandt', en: 'sent' },
  FAILED: { de: 'Versand gescheitert', en: 'dispatch failed' },
  WITHHELD: { de: 'zurückgehalten', en: 'withheld' },
};

export interface LetterFacts {
  readonly letter: Letter;
  /** It is part of a print batch: the batch goes out as one. */
  readonly inBatch: boolean;
}

/**
 * What the office does with a letter. A closing letter cannot be withheld: all cases of a meeting get theirs at one
 * moment, and one that is missing would tell something.
 */
export const LETTER_ACTIONS = {
  releaseLetter: { from: ['TO_SIGN'], to: 'DUE', by: OFFICE, unless: {} },
  withholdLetter: {
    from: ['TO_SIGN', 'PRINT', 'FAILED'],
    to: 'WITHHELD',
    by: OFFICE,
    unless: {
      CLOSING_MUST_GO: (f) => f.letter === 'CLOSING',
      IN_A_BATCH: (f) => f.inBatch,
    },
  },
  retryLetter: { from: ['FAILED'], to: 'DUE', by: OFFICE, unless: {} },
  printLetter: { from: ['FAILED'], to: 'PRINT', by: OFFICE, unless: {} },
} as const satisfies Record<string, Rule<LetterState, LetterFacts>>;

export type LetterAction = keyof typeof LETTER_ACTIONS;
export type LetterObjection = ObjectionIn<typeof LETTER_ACTIONS>;

export const letterRules: Rules<LetterAction, LetterState, LetterFacts, LetterObjection> = LETTER_ACTIONS;

export function attemptLetter(
  action: LetterAction,
  state: LetterState,
  facts: LetterFacts,
  acting: ActorFunction,
): Attempt<LetterState, LetterObjection> {
  return attemptRule(letterRules[action], state, facts, acting);
}

/** The actions that nothing stands against. */
export function availableLetterActions(
  state: LetterState,
  facts: LetterFacts,
  acting: ActorFunction,
): readonly LetterAction[] {
  return availableIn(letterRules, state, facts, acting)
    .filter(({ enabled }) => enabled)
    .map(({ action }) => action);
}

/** The state in which a letter is written into the outbox. */
export const firstLetterState = (mode: 'AUTOMATIC' | 'SIGNED'): 'TO_SIGN' | 'DUE' =>
  mode === 'SIGNED' ? 'TO_SIGN' : 'DUE';
