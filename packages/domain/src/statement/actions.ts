import { OFFICE } from '../function-groups.ts';
import type { ActorFunction } from '../functions.ts';
import {
  type Attempt,
  type Available,
  attemptRule,
  availableIn,
  type Nothing,
  type ObjectionIn,
  type Rule,
  type Rules,
} from '../rule.ts';
import type { StatementState } from './states.ts';

export interface StatementFacts {
  readonly state: StatementState | Nothing;
  /** The acting person works for the authority that was asked and is still competent. */
  readonly ofActingAuthority: boolean;
  readonly textWritten: boolean;
  readonly signerNamed: boolean;
  /** A reminder of this round has gone out today. */
  readonly remindedToday: boolean;
}

const OPEN = ['REQUESTED', 'DRAFTED'] as const satisfies readonly StatementState[];

const otherAuthority = (f: StatementFacts) => !f.ofActingAuthority;

/** What can happen to one round of a statement (§ 3(2) HFKVO). A redo opens a new round and leaves this one as it is. */
export const STATEMENT_ACTIONS = {
  request: { from: ['NOTHING'], to: 'REQUESTED', by: OFFICE, unless: {} },
  save: { from: OPEN, to: 'DRAFTED', by: ['AUTHORITY'], unless: { NOT_THE_ASKED_AUTHORITY: otherAuthority } },
  submit: {
    from: OPEN,
    to: 'SUBMITTED',
    by: ['AUTHORITY'],
    unless: {
      NOT_THE_ASKED_AUTHORITY: otherAuthority,
      STATEMENT_EMPTY: (f) => !f.textWritten,
      SIGNER_MISSING: (f) => !f.signerNamed,
    },
  },
  remind: { from: OPEN, to: 'SAME', by: OFFICE, unless: { ALREADY_REMINDED: (f) => f.remindedToday } },
  extend: { from: OPEN, to: 'SAME', by: OFFICE, unless: {} },
  /** From NOTHING: the chair waives a statement that nobody has asked for. */
  waive: { from: ['NOTHING', ...OPEN], to: 'WAIVED', by: ['CHAIR'], unless: {} },
  withdraw: { from: OPEN, to: 'WITHDRAWN', by: OFFICE, unless: {} },
  redo: { from: ['SUBMITTED', 'WAIVED', 'WITHDRAWN'], to: 'SAME', by: OFFICE, unless: {} },
} as const satisfies Record<string, Rule<StatementState, StatementFacts>>;

export type StatementAction = keyof typeof STATEMENT_ACTIONS;
export type StatementObjection = ObjectionIn<typeof STATEMENT_ACTIONS>;

export const statementRules: Rules<StatementAction, StatementState, StatementFacts, StatementObjection> =
  STATEMENT_ACTIONS;

export function attemptStatement(
  action: StatementAction,
  facts: StatementFacts,
  acting: ActorFunction,
): Attempt<StatementState, StatementObjection> {
  return attemptRule(statementRules[action], facts.state, facts, acting);
}

export function availableStatementActions(
  facts: StatementFacts,
  acting: ActorFunction,
): readonly Available<StatementAction, StatementObjection>[] {
  return availableIn(statementRules, facts.state, facts, acting);
}

/** Until it is submitted a statement belongs to the authority: the office sees that it is asked for, not what it says. */
export function isTextShown(state: StatementState): boolean {
  return state === 'SUBMITTED';
}
