import type { ActorFunction } from './functions.ts';

/** True when the named reason stands against the action. */
export type Objection<Facts> = (facts: Facts, acting: ActorFunction) => boolean;

/**
 * One row of a table: from which states, to which state, by whom, and the named reasons against. `SAME` keeps the state;
 * `DERIVED` leaves it to the function that computes it. Every table of the domain has this anatomy.
 */
export interface Rule<State extends string, Facts, Code extends string = string> {
  readonly from: readonly State[];
  readonly to: State | 'SAME' | 'DERIVED';
  readonly by: readonly ActorFunction[];
  readonly unless: Readonly<Partial<Record<Code, Objection<Facts>>>>;
}

/** The reasons against that a table names. */
export type ObjectionIn<Table> = {
  [Action in keyof Table]: Table[Action] extends { readonly unless: infer Unless }
    ? Extract<keyof Unless, string>
    : never;
}[keyof Table];

/** Reasons that need no row: they follow from `by` and `from`. */
export type StandingRefusal = 'NOT_YOUR_FUNCTION' | 'NOT_IN_THIS_STATE';

export type Attempt<State extends string, Code extends string> =
  | { readonly ok: true; readonly to: State }
  | { readonly ok: false; readonly code: Code | StandingRefusal };

/** Every named reason that stands against the row now, in the order in which the row names them. */
export function objectionsTo<Facts, Code extends string>(
  rule: Rule<string, Facts, Code>,
  facts: Facts,
  acting: ActorFunction,
): readonly Code[] {
  const standing: Code[] = [];
  for (const code in rule.unless) {
    if (rule.unless[code]?.(facts, acting)) standing.push(code);
  }
  return standing;
}

export function fits<State extends string>(
  rule: { readonly from: readonly State[]; readonly by: readonly ActorFunction[] },
  state: State,
  acting: ActorFunction,
): boolean {
  return rule.by.includes(acting) && rule.from.includes(state);
}

/** The first reason against, or null. Function before state: who may not act learns nothing about the state. */
export function refusalOf<State extends string, Facts, Code extends string>(
  rule: Rule<State, Facts, Code>,
  state: State,
  facts: Facts,
  acting: ActorFunction,
): Code | StandingRefusal | null {
  if (!rule.by.includes(acting)) return 'NOT_YOUR_FUNCTION';
  if (!rule.from.includes(state)) return 'NOT_IN_THIS_STATE';
  return objectionsTo(rule, facts, acting)[0] ?? null;
}
