import type { Label } from '../codes/label.ts';

/** One round of the authority's statement (§ 3(2) HFKVO). A redo opens a new round. */
export const STATEMENT_STATES = ['REQUESTED', 'DRAFTED', 'SUBMITTED', 'WAIVED', 'WITHDRAWN'] as const;
export type StatementState = (typeof STATEMENT_STATES)[number];

export const statementStateLabels: Readonly<Record<StatementState, Label>> = {
  REQUESTED: { de: 'Angefordert', en: 'Requested' },
  DRAFTED: { de: 'In Bearbeitung', en: 'Being written' },
  SUBMITTED: { de: 'Abgegeben', en: 'Submitted' },
  WAIVED: { de: 'Verzicht', en: 'Waived' },
  WITHDRAWN: { de: 'Anforderung zurückgezogen', en: 'Request withdrawn' },
};
