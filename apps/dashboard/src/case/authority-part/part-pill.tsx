import { type AuthorityPart, authorityResultLabels } from '@ersuchen/domain';
import type { Tone } from '../../components/alert.tsx';
import { StatusPill } from '../../components/badge.tsx';
import { useLabel } from '../../i18n/use-label.ts';

const TONES: Readonly<Record<AuthorityPart, Tone | 'neutral'>> = {
  AWAITED: 'warning',
  INTENDS_FOLLOW: 'info',
  INTENDS_NOT_FOLLOW: 'danger',
  GRANTED: 'success',
  GRANTED_WITH_CONDITIONS: 'success',
  REFUSED: 'neutral',
  MOOT: 'neutral',
};

/** Where the request for one person stands at the authority. */
export function PartPill({ part }: { readonly part: AuthorityPart }) {
  const label = useLabel();
  return <StatusPill tone={TONES[part]}>{label(authorityResultLabels[part])}</StatusPill>;
}
