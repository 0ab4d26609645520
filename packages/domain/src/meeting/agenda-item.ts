import { type CaseState, POOL_STATES } from '../case/states.ts';
import type { ActorFunction } from '../functions.ts';

export interface AgendaItemRequest {
  readonly caseState: CaseState;
  readonly ready: boolean;
  /** On which agenda of a meeting that is still to come the case stands already. */
  readonly standsOn: 'NONE' | 'THIS' | 'ANOTHER';
  readonly overrideReason: string | null;
  /** The acting person heads the authority that is competent for the case. */
  readonly actingHeadsAuthority: boolean;
}

export type AgendaItemRefusal =
  | 'NOT_IN_POOL'
  | 'ALREADY_ON_THIS_AGENDA'
  | 'ON_ANOTHER_AGENDA'
  | 'NOT_READY'
  | 'OVERRIDE_ONLY_BY_CHAIR'
  | 'CONFLICT_OF_INTEREST';

/** What stands against putting one case on a draft agenda; null when nothing does. */
export function agendaItemRefusal(
  request: AgendaItemRequest,
  acting: ActorFunction,
): AgendaItemRefusal | null {
  if (request.standsOn === 'THIS') return 'ALREADY_ON_THIS_AGENDA';
  if (request.standsOn === 'ANOTHER') return 'ON_ANOTHER_AGENDA';
  if (!(POOL_STATES as readonly CaseState[]).includes(request.caseState)) return 'NOT_IN_POOL';
  if (request.ready) return null;
  if ((request.overrideReason ?? '').trim() === '') return 'NOT_READY';
  if (acting !== 'CHAIR') return 'OVERRIDE_ONLY_BY_CHAIR';
  return request.actingHeadsAuthority ? 'CONFLICT_OF_INTEREST' : null;
}
