import type { CaseState } from '../case/states.ts';
import { isDecided, type PersonStanding } from './states.ts';

/** What the case itself knows: its events, as far as they do not live on a person. */
export interface Procedure {
  /** Holds while somebody is still in the procedure. */
  readonly stateWhilePending: CaseState;
  /** The authority has the request, or the notice that there is none. */
  readonly authorityInformed: boolean;
  readonly closingReleased: boolean;
}

/**
 * The state of a case as its persons and its events make it. As long as one person is pending, the procedure's own state
 * holds. When nobody is left, mixed ends rank: any decided, any withdrawn, any settled, else not accepted.
 */
export function caseStateFrom(persons: readonly PersonStanding[], procedure: Procedure): CaseState {
  const anyIn = (state: PersonStanding['state']) => persons.some((person) => person.state === state);
  if (persons.length === 0 || anyIn('PENDING')) return procedure.stateWhilePending;
  const decided = persons.filter((person) => isDecided(person.state));
  if (decided.length > 0) return stateAfterDecision(decided, procedure);
  if (anyIn('WITHDRAWN')) return 'WITHDRAWN';
  if (anyIn('SETTLED')) return 'SETTLED';
  return 'NOT_ACCEPTED';
}

/** From the decision to the end: the authority is informed, reports what it intends, decides (§ 7 HFKVO). */
function stateAfterDecision(decided: readonly PersonStanding[], procedure: Procedure): CaseState {
  if (decided.every((person) => person.final === 'MOOT')) return 'SETTLED';
  if (!procedure.authorityInformed) return 'DECIDED';
  const requests = decided.filter((person) => person.state === 'REQUEST');
  if (requests.every((person) => person.final !== null)) {
    if (procedure.closingReleased) return 'CLOSED';
    return requests.length === 0 ? 'DECIDED' : 'INTENT_REPORTED';
  }
  const everyIntentKnown = requests.every((person) => person.intent !== null || person.final !== null);
  return everyIntentKnown ? 'INTENT_REPORTED' : 'REQUEST_SENT';
}
