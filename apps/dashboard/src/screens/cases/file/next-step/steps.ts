import type { DialogAction } from '../actions/dialogs.tsx';

/** What moves a case on, the most welcome first. */
export const STEPS = [
  'accept',
  'notAccept',
  'register',
  'prepareAcceptance',
  'requestStatement',
  'waiveStatement',
] as const satisfies readonly DialogAction[];

/** What can be done beside it. */
export const ASIDE = ['assignCaseworker', 'setRemovalDate'] as const satisfies readonly DialogAction[];

interface Offered {
  readonly enabled: boolean;
}

/** The one step to point out: the first that is possible now. */
export function firstPossible(
  steps: readonly DialogAction[],
  offered: (action: DialogAction) => Offered | undefined,
): DialogAction | null {
  return steps.find((step) => offered(step)?.enabled) ?? null;
}
