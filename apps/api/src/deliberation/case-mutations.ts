import type { CaseAction } from '@ersuchen/domain';

/** The actions on a case that a meeting does to it, each with the mutation that does it. */
export const DELIBERATION_MUTATIONS = {
  publishOnAgenda: 'publishAgenda',
  takeOffAgenda: 'takeOffAgenda',
  recordOutcome: 'recordOutcome',
  decide: 'decideCase',
  postpone: 'postponeItem',
  releaseClosing: 'releaseClosings',
} as const satisfies Partial<Record<CaseAction, string>>;

/** What is done in the room: offered beside the item, not in the case file. */
export const IN_THE_ROOM: readonly CaseAction[] = ['recordOutcome', 'decide', 'postpone'];
