import { showToast } from '../../../components/toast.ts';
import { useStrings } from '../../../i18n/use-strings.ts';
import type { Outcome } from '../outcome.ts';
import { strings } from '../strings.ts';

/** Says in a toast why something was not done, where there is no place beside it. Answers whether it was done. */
export function useToldOutcome(): (outcome: Outcome) => boolean {
  const say = useStrings(strings);
  return (outcome) => {
    switch (outcome.kind) {
      case 'done':
        return true;
      case 'refused':
        showToast('danger', outcome.message);
        return false;
      case 'invalid':
        showToast('danger', outcome.fields.map(({ message }) => message).join(' '));
        return false;
      case 'conflict':
        showToast('warning', `${say('conflict')}. ${say('conflictBody')}`);
        return false;
      default:
        showToast('danger', say('failed'));
        return false;
    }
  };
}
