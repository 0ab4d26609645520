import { type AuthorityCaseStatus, authorityStatusLabels } from '@ersuchen/domain';
import type { Tone } from '../../components/alert.tsx';
import { StatusPill } from '../../components/badge.tsx';
import { useLabel } from '../../i18n/use-label.ts';

/** Warning: the authority has something to do. Success: it has done it. Info: others are at work. */
const TONES: Readonly<Record<AuthorityCaseStatus, Tone | 'neutral'>> = {
  RECEIVED: 'info',
  IN_REVIEW: 'info',
  STATEMENT_REQUESTED: 'warning',
  STATEMENT_SUBMITTED: 'success',
  REQUEST_RECEIVED: 'warning',
  ENDED: 'neutral',
};

export function AuthorityStatusPill({ status }: { readonly status: AuthorityCaseStatus }) {
  const label = useLabel();
  return <StatusPill tone={TONES[status]}>{label(authorityStatusLabels[status])}</StatusPill>;
}
