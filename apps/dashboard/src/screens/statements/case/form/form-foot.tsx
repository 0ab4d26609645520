import { Alert } from '../../../../components/alert.tsx';
import { Button } from '../../../../components/button.tsx';
import { SaveState } from '../../../../components/save-state.tsx';
import { useStrings } from '../../../../i18n/use-strings.ts';
import { strings } from '../strings.ts';
import { answeredIn } from './draft.ts';
import { DraftConflict } from './draft-conflict.tsx';
import styles from './form.module.css';
import type { StatementDraft } from './use-draft.ts';

export interface FormFootProps {
  readonly draft: StatementDraft;
  readonly questions: readonly string[];
  /** Why it was not submitted. */
  readonly refusal: string | null;
}

/** Always in sight: what became of the text, how far it is, and the one thing left to do. */
export function FormFoot({ draft, questions, refusal }: FormFootProps) {
  const say = useStrings(strings);
  const { phase, savedAt } = draft;
  return (
    <div className={styles.foot}>
      <DraftConflict draft={draft} questions={questions} />
      {draft.refusal && (
        <Alert tone="danger" live title={say('failedTitle')}>
          {draft.refusal}
        </Alert>
      )}
      {refusal && (
        <Alert tone="danger" live title={say('notSubmitted')}>
          <p>{refusal}</p>
        </Alert>
      )}
      <div className={styles.line}>
        {questions.length > 0 && (
          <p className={styles.progress}>
            {say('answered', { done: answeredIn(draft.text), count: questions.length })}
          </p>
        )}
        {phase !== 'untouched' && <SaveState state={phase === 'refused' ? 'unsaved' : phase} at={savedAt} />}
        <Button type="submit" variant="primary" isDisabled={draft.theirs !== null}>
          {say('submit')}
        </Button>
      </div>
    </div>
  );
}
