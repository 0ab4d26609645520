import { questionText } from '../../../../case/statement-text.tsx';
import { Button, ButtonRow } from '../../../../components/button.tsx';
import { DescriptionList } from '../../../../components/description-list.tsx';
import { Dialog } from '../../../../components/dialog.tsx';
import { strings as componentStrings } from '../../../../components/strings.ts';
import { useLabel } from '../../../../i18n/use-label.ts';
import { useStrings } from '../../../../i18n/use-strings.ts';
import { strings } from '../strings.ts';
import { answeredIn, type Draft, unansweredOf } from './draft.ts';
import styles from './form.module.css';

export interface ConfirmDialogProps {
  readonly isOpen: boolean;
  readonly draft: Draft;
  readonly questions: readonly string[];
  readonly isPending: boolean;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}

/** Says once more what is handed in: it cannot be taken back. */
export function ConfirmDialog({
  isOpen,
  draft,
  questions,
  isPending,
  onConfirm,
  onClose,
}: ConfirmDialogProps) {
  const say = useStrings(strings);
  const sayCommon = useStrings(componentStrings);
  const label = useLabel();
  const length = draft.body.trim().length;
  const missing = unansweredOf(draft, questions).map((question) => label(questionText(question).title));
  return (
    <Dialog
      isOpen={isOpen}
      title={say('confirmTitle')}
      onClose={onClose}
      footer={
        <ButtonRow align="end">
          <Button onPress={onClose}>{sayCommon('cancel')}</Button>
          <Button variant="primary" isPending={isPending} onPress={onConfirm}>
            {say('confirm')}
          </Button>
        </ButtonRow>
      }
    >
      <div className={styles.confirm}>
        <p>{say('confirmBody')}</p>
        <DescriptionList
          entries={[
            [
              say('confirmAnswers'),
              questions.length > 0 && (
                <>
                  <p>{say('answered', { done: answeredIn(draft), count: questions.length })}</p>
                  {missing.length > 0 && (
                    <p className={styles.missing}>{say('unanswered', { titles: missing.join(', ') })}</p>
                  )}
                </>
              ),
            ],
            [say('confirmText'), length > 0 ? say('characters', { count: length }) : say('without')],
            [say('confirmSigner'), draft.signer.trim() || say('nobody')],
          ]}
        />
      </div>
    </Dialog>
  );
}
