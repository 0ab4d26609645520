import { Alert } from '../../../../components/alert.tsx';
import { useStrings } from '../../../../i18n/use-strings.ts';
import { RefusalAlert } from '../actions/refusal-alert.tsx';
import { strings } from './strings.ts';
import type { Stopped } from './use-deny-rest.ts';

/** How far it came and why it went no further. */
export function DenyOutcome({ stopped }: { readonly stopped: Stopped | null }) {
  const say = useStrings(strings);
  if (!stopped) return null;
  const { done, count, refusal } = stopped;
  return (
    <>
      {done > 0 && <Alert tone="info" title={say('denyStopped', { done, count })} />}
      <RefusalAlert refusal={refusal} />
    </>
  );
}
