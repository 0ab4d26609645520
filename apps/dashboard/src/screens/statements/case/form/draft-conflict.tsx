import { questionText } from '../../../../case/statement-text.tsx';
import { ConflictingTexts } from '../../../../components/conflicting-texts.tsx';
import { useLabel } from '../../../../i18n/use-label.ts';
import { useStrings } from '../../../../i18n/use-strings.ts';
import { strings } from '../strings.ts';
import type { StatementDraft } from './use-draft.ts';

export interface DraftConflictProps {
  readonly draft: StatementDraft;
  readonly questions: readonly string[];
}

export function DraftConflict({ draft, questions }: DraftConflictProps) {
  const say = useStrings(strings);
  const label = useLabel();
  const { text, theirs } = draft;
  if (!theirs) return null;
  return (
    <ConflictingTexts
      pairs={[
        ...questions.map((question, index) => ({
          label: label(questionText(question).title),
          mine: text.answers[index] ?? '',
          theirs: theirs.text.answers[index] ?? '',
        })),
        { label: say('bodyLabel'), mine: text.body, theirs: theirs.text.body },
        { label: say('signer'), mine: text.signer, theirs: theirs.text.signer },
      ]}
      onKeepMine={() => void draft.keepMine()}
      onTakeTheirs={draft.takeTheirs}
    />
  );
}
