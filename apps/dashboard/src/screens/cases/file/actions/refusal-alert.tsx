import { Alert } from '../../../../components/alert.tsx';
import { useStrings } from '../../../../i18n/use-strings.ts';
import { strings } from './strings.ts';
import type { Refusal } from './use-case-action.ts';

/** Why nothing was done; what was typed is still there. */
export function RefusalAlert({ refusal }: { readonly refusal: Refusal | null }) {
  const say = useStrings(strings);
  switch (refusal?.kind) {
    case 'REFUSED':
      return <Alert tone="danger" live title={refusal.sentence} />;
    case 'CHANGED':
      return (
        <Alert tone="warning" live title={say('changedTitle')}>
          <p>{say('changedBody')}</p>
        </Alert>
      );
    case 'FAILED':
      return (
        <Alert tone="danger" live title={say('failedTitle')}>
          <p>{refusal.sentence}</p>
        </Alert>
      );
    default:
      return null;
  }
}
