import type { CaseState } from '@ersuchen/domain';

export interface StepFacts {
  readonly state: CaseState;
  readonly proposed: boolean;
  readonly onAgendaOfMeeting: boolean;
}

/** Which sentence says what the case waits for; each has its text in `strings.ts`. */
export type Step = CaseState | 'PRE_CHECK_PROPOSED' | 'READY_PLANNED';

export function stepOf({ state, proposed, onAgendaOfMeeting }: StepFacts): Step {
  if (state === 'PRE_CHECK' && proposed) return 'PRE_CHECK_PROPOSED';
  if (state === 'READY' && onAgendaOfMeeting) return 'READY_PLANNED';
  return state;
}
