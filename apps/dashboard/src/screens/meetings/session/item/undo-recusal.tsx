import { useState } from 'react';
import { Button } from '../../../../components/button.tsx';
import { useStrings } from '../../../../i18n/use-strings.ts';
import { ReasonDialog } from '../../reason-dialog.tsx';
import { strings } from './strings.ts';
import { useRecusal } from './use-recusal.ts';

export interface UndoRecusalProps {
  readonly caseId: string;
  readonly accountId: string;
  readonly name: string;
}

export function UndoRecusal({ caseId, accountId, name }: UndoRecusalProps) {
  const say = useStrings(strings);
  const { undo } = useRecusal();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button
        size="small"
        variant="quiet"
        aria-label={say('undoNamed', { name })}
        onPress={() => setOpen(true)}
      >
        {say('undo')}
      </Button>
      {isOpen && (
        <ReasonDialog
          title={say('undoTitle')}
          submitLabel={say('undoSubmit')}
          field={{ name: 'reason', label: say('undoWhy'), hint: '' }}
          onSubmit={(reason) => undo({ caseId, accountId, reason })}
          onClose={() => setOpen(false)}
        >
          <p>{say('undoBody')}</p>
        </ReasonDialog>
      )}
    </>
  );
}
