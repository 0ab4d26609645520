import type { PoolEntryFragment } from '../../../../gql/graphql.ts';
import { useStrings } from '../../../../i18n/use-strings.ts';
import type { Outcome } from '../../outcome.ts';
import { ReasonDialog } from '../../reason-dialog.tsx';
import { CaseBlockers } from './case-blockers.tsx';
import { caseName } from './put-on-button.tsx';
import { strings } from './strings.ts';

export interface OverrideDialogProps {
  readonly entry: PoolEntryFragment;
  readonly onSubmit: (reason: string) => Promise<Outcome>;
  readonly onClose: () => void;
}

/** The chair takes a case that is not ready, and says why. */
export function OverrideDialog({ entry, onSubmit, onClose }: OverrideDialogProps) {
  const say = useStrings(strings);
  return (
    <ReasonDialog
      title={say('overrideTitle')}
      submitLabel={say('overrideSubmit')}
      field={{ name: 'overrideReason', label: say('overrideReason'), hint: say('overrideHint') }}
      onSubmit={onSubmit}
      onClose={onClose}
    >
      <p>
        <strong>{caseName(entry)}</strong>
      </p>
      <div>
        <p>{say('openBlockers')}</p>
        <CaseBlockers of={entry.case} />
      </div>
    </ReasonDialog>
  );
}
