import { useState } from 'react';
import { Button } from '../../../../components/button.tsx';
import { Card } from '../../../../components/card.tsx';
import { type FragmentType, readFragment } from '../../../../gql/fragment-masking.ts';
import { graphql } from '../../../../gql/gql.ts';
import { useStrings } from '../../../../i18n/use-strings.ts';
import { useCaseActions } from '../actions/case-actions.tsx';
import styles from '../file.module.css';
import { CaseNoteForm } from './case-note-form.tsx';
import { useNoteDraft } from './note-draft.tsx';
import { strings } from './strings.ts';

const CaseNoteParts = graphql(`
  fragment CaseNote on OfficeCase {
    caseNote
    ...CaseNoteForm
  }
`);

/** The office's summary for the members. */
export function CaseNote({ of }: { readonly of: FragmentType<typeof CaseNoteParts> }) {
  const say = useStrings(strings);
  const file = readFragment(CaseNoteParts, of);
  const draft = useNoteDraft();
  const [wasEdited, setWasEdited] = useState(false);
  const isEdited = draft.text !== null;
  const close = (): void => {
    draft.close();
    setWasEdited(true);
  };
  const isOffered = useCaseActions().of('writeCaseNote')?.enabled === true && !isEdited;
  return (
    <Card
      title={say('note')}
      aside={
        isOffered && (
          <span data-print="no">
            <Button
              size="small"
              icon="edit"
              autoFocus={wasEdited}
              onPress={() => draft.write(file.caseNote ?? '')}
            >
              {say(file.caseNote ? 'editNote' : 'writeNote')}
            </Button>
          </span>
        )
      }
    >
      {isEdited && <CaseNoteForm of={file} onClose={close} />}
      {!isEdited && file.caseNote && <p className={styles.text}>{file.caseNote}</p>}
      {!isEdited && !file.caseNote && <p className={styles.muted}>{say('noNote')}</p>}
    </Card>
  );
}
