import { type CaseState, caseStateLabels } from '@ersuchen/domain';
import type { Tone } from '../components/alert.tsx';
import { StatusPill } from '../components/badge.tsx';
import { useLabel } from '../i18n/use-label.ts';

/** Warning: somebody is awaited. Success: it can go on now. Info: it is being worked on. Neutral: it is over. */
const TONES: Readonly<Record<CaseState, Tone | 'neutral'>> = {
  DRAFT: 'neutral',
  RECEIVED: 'info',
  COMPLETION: 'warning',
  PRE_CHECK: 'info',
  NOT_ACCEPTED: 'neutral',
  ACCEPTED: 'info',
  STATEMENT_REQUESTED: 'warning',
  READY: 'success',
  ON_AGENDA: 'success',
  POSTPONED: 'warning',
  DECIDED: 'info',
  REQUEST_SENT: 'warning',
  INTENT_REPORTED: 'warning',
  CLOSED: 'neutral',
  WITHDRAWN: 'neutral',
  SETTLED: 'neutral',
  ARCHIVED: 'neutral',
  DELETED: 'neutral',
};

export function CaseStatePill({ state }: { readonly state: CaseState }) {
  const label = useLabel();
  return <StatusPill tone={TONES[state]}>{label(caseStateLabels[state])}</StatusPill>;
}
