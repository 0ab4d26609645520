import type { CaseState } from '../case/states.ts';
import type { Label } from '../codes/label.ts';

/** How a procedure ended, as far as the period for which its file is kept depends on it: never on the outcome. */
export const RETENTION_CLASSES = ['DECIDED', 'NOT_ACCEPTED', 'WITHDRAWN', 'SETTLED'] as const;
export type RetentionClass = (typeof RETENTION_CLASSES)[number];

export const retentionClassLabels: Readonly<Record<RetentionClass, Label>> = {
  DECIDED: { de: 'Beratene Verfahren', en: 'Decided cases' },
  NOT_ACCEPTED: { de: 'Nicht angenommene Anträge', en: 'Applications not accepted' },
  WITHDRAWN: { de: 'Zurückgenommene Anträge', en: 'Withdrawn applications' },
  SETTLED: { de: 'Erledigte Verfahren', en: 'Settled cases' },
};

/**
 * The class of an ended procedure, null while it runs. A withdrawal is shown at once and counts as such whether or not
 * the commission had decided; every other end after a decision is one class.
 */
export function retentionClassOf({
  state,
  decidedBefore,
}: {
  readonly state: CaseState;
  readonly decidedBefore: boolean;
}): RetentionClass | null {
  if (state === 'WITHDRAWN') return 'WITHDRAWN';
  if (decidedBefore) return 'DECIDED';
  return state === 'NOT_ACCEPTED' || state === 'SETTLED' ? state : null;
}
