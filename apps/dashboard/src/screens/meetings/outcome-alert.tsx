import { Alert } from '../../components/alert.tsx';
import { useStrings } from '../../i18n/use-strings.ts';
import type { Outcome } from './outcome.ts';
import { strings } from './strings.ts';

export interface OutcomeAlertProps {
  readonly outcome: Outcome | null;
  /** In a place without fields of its own, refused fields are named here. */
  readonly namesFields?: boolean;
}

/** Why a change was not made, and what to do. Nothing for a change that was made. */
export function OutcomeAlert({ outcome, namesFields = false }: OutcomeAlertProps) {
  const say = useStrings(strings);
  switch (outcome?.kind) {
    case 'refused':
      return (
        <Alert tone="danger" title={say('refused')} live>
          <p>{outcome.message}</p>
        </Alert>
      );
    case 'invalid':
      return namesFields ? (
        <Alert tone="danger" title={say('refused')} live>
          {outcome.fields.map(({ path, message }) => (
            <p key={path}>{message}</p>
          ))}
        </Alert>
      ) : null;
    case 'conflict':
      return (
        <Alert tone="warning" title={say('conflict')} live>
          <p>{say('conflictBody')}</p>
        </Alert>
      );
    case 'failed':
      return (
        <Alert tone="danger" title={say('failed')} live>
          <p>{say('failedBody')}</p>
        </Alert>
      );
    default:
      return null;
  }
}
