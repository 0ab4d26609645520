import { type PersonState, personStateLabels } from '@ersuchen/domain';
import type { Tone } from '../components/alert.tsx';
import { StatusPill } from '../components/badge.tsx';
import { useLabel } from '../i18n/use-label.ts';

/** Success: a request goes to the authority, which has to act. */
const TONES: Readonly<Record<PersonState, Tone | 'neutral'>> = {
  PENDING: 'info',
  EXCLUDED: 'neutral',
  REQUEST: 'success',
  NO_REQUEST: 'neutral',
  RECOMMENDATION: 'neutral',
  WITHDRAWN: 'neutral',
  SETTLED: 'neutral',
};

export function PersonStatePill({ state }: { readonly state: PersonState }) {
  const label = useLabel();
  return <StatusPill tone={TONES[state]}>{label(personStateLabels[state])}</StatusPill>;
}
