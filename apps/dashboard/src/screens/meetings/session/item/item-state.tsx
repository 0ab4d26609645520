import { StatusPill } from '../../../../components/badge.tsx';
import { useStrings } from '../../../../i18n/use-strings.ts';
import type { OpenItem } from './room-item.ts';
import { strings } from './strings.ts';

export function ItemState({ open }: { readonly open: OpenItem }) {
  const say = useStrings(strings);
  if (open.result) {
    return (
      <StatusPill tone={open.result === 'DECIDED' ? 'success' : 'warning'}>{say(open.result)}</StatusPill>
    );
  }
  return open.caseState === 'ON_AGENDA' ? (
    <StatusPill tone="neutral">{say('open')}</StatusPill>
  ) : (
    <StatusPill tone="info">{say('left')}</StatusPill>
  );
}
