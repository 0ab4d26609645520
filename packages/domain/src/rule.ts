import type { ActorFunction } from './functions.ts';

/** Where a record begins: an action from here creates it. */
export const NOTHING = 'NOTHING' as const;
export type Nothing = typeof NOTHING;

/** True when the named reason stands against the action. */
export type Objection<Facts> = (facts: Facts, acting: ActorFunction) => boolean;

/**
 * One row of a table: from which states, to which state, by whom, and the named reasons against. `SAME` keeps the state.
 * Every table of the domain has this anatomy.
 */
export interface Rule<State extends string, Facts, Code extends string = string, To = State | 'SAME'> {
  readonly from: readonly (State | Nothing)[];
  readonly to: To;
  readonly by: readonly ActorFunction[];
  readonly unless: Readonly<Partial<Record<Code, Objection<Facts>>>>;
}

export type Rules<Action extends string, State extends string, Facts, Code extends string> = Readonly<
  Record<Action, Rule<State, Facts, Code>>
>;

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

export interface Available<Action extends string, Code extends string> {
  readonly action: Action;
  readonly enabled: boolean;
  /** Everything that stands against the action now. */
  readonly refusals: readonly Code[];
}

/** Every named reason that stands against the row now, in the order in which the row names them. */
function objectionsTo<Facts, Code extends string>(
  rule: Pick<Rule<string, Facts, Code>, 'unless'>,
  facts: Facts,
  acting: ActorFunction,
): readonly Code[] {
  const standing: Code[] = [];
  for (const code in rule.unless) {
    if (rule.unless[code]?.(facts, acting)) standing.push(code);
  }
  return standing;
}

/** The first reason against, or null. Function before state: who may not act learns nothing about the state. */
export function refusalOf<State extends string, Facts, Code extends string>(
  rule: Rule<State, Facts, Code, unknown>,
  state: State | Nothing,
  facts: Facts,
  acting: ActorFunction,
): Code | StandingRefusal | null {
  if (!rule.by.includes(acting)) return 'NOT_YOUR_FUNCTION';
  if (!rule.from.includes(state)) return 'NOT_IN_THIS_STATE';
  return objectionsTo(rule, facts, acting)[0] ?? null;
}

/** The next state under one row, or the first reason against. A row that keeps the state never begins a record. */
export function attemptRule<State extends string, Facts, Code extends string>(
  rule: Rule<State, Facts, Code>,
  state: State | Nothing,
  facts: Facts,
  acting: ActorFunction,
): Attempt<State, Code> {
  const code = refusalOf(rule, state, facts, acting);
  if (code !== null) return { ok: false, code };
  if (rule.to !== 'SAME') return { ok: true, to: rule.to };
  return state === NOTHING ? { ok: false, code: 'NOT_IN_THIS_STATE' } : { ok: true, to: state };
}

/** The actions whose `from` and `by` fit, each with what stands against it. */
export function availableIn<Action extends string, State extends string, Facts, Code extends string>(
  rules: Readonly<Record<Action, Rule<State, Facts, Code, unknown>>>,
  state: State | Nothing,
  facts: Facts,
  acting: ActorFunction,
): readonly Available<Action, Code>[] {
  const actions = Object.keys(rules) as Action[];
  return actions
    .filter((action) => rules[action].by.includes(acting) && rules[action].from.includes(state))
    .map((action) => {
      const refusals = objectionsTo(rules[action], facts, acting);
      return { action, enabled: refusals.length === 0, refusals };
    });
}
