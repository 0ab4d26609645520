import type { ActorFunction } from '../functions.ts';
import { caseStateFrom } from '../person/case-state-from.ts';
import { type Attempt, type Available, availableIn, refusalOf } from '../rule.ts';
import { type ActionRule, actionRules, type CaseAction, type CaseObjection } from './actions.ts';
import type { CaseFacts } from './facts.ts';
import type { CaseState } from './states.ts';

export type AvailableAction = Available<CaseAction, CaseObjection>;

/** The next state of the case, or the first reason against. */
export function attempt(
  action: CaseAction,
  facts: CaseFacts,
  acting: ActorFunction,
): Attempt<CaseState, CaseObjection> {
  const rule = actionRules[action];
  const code = refusalOf(rule, facts.state, facts, acting);
  return code === null ? { ok: true, to: stateAfter(rule, facts) } : { ok: false, code };
}

/** The actions whose `from` and `by` fit, each with what stands against it. */
export function availableActions(facts: CaseFacts, acting: ActorFunction): readonly AvailableAction[] {
  return availableIn(actionRules, facts.state, facts, acting);
}

function stateAfter(rule: ActionRule, facts: CaseFacts): CaseState {
  if (rule.to === 'SAME') return facts.state === 'NOTHING' ? facts.stateWhilePending : facts.state;
  if (rule.to !== 'DERIVED') return rule.to;
  return caseStateFrom(facts.personsAfter, rule.marks ? { ...facts, [rule.marks]: true } : facts);
}
