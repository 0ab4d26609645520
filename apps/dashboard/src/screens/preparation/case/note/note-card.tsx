import { FIELD_LIMITS } from '@ersuchen/domain';
import { Alert } from '../../../../components/alert.tsx';
import { Card } from '../../../../components/card.tsx';
import { ConflictingTexts } from '../../../../components/conflicting-texts.tsx';
import { SaveState } from '../../../../components/save-state.tsx';
import { TextArea } from '../../../../components/text-field.tsx';
import { type FragmentType, readFragment } from '../../../../gql/fragment-masking.ts';
import { graphql } from '../../../../gql/gql.ts';
import { useStrings } from '../../../../i18n/use-strings.ts';
import { LeaveGuard } from '../../../../shell/leave-guard.tsx';
import { NoteParts } from '../../agenda/agenda-parts.ts';
import styles from '../case.module.css';
import { strings } from '../strings.ts';
import { useNote } from './use-note.ts';

const NoteCardParts = graphql(`
  fragment NoteCard on MemberCase {
    id
    privateNote {
      ...OwnNote
    }
  }
`);

/** Beside the papers: what the member wants to remember in the meeting. */
export function NoteCard({ of }: { readonly of: FragmentType<typeof NoteCardParts> }) {
  const say = useStrings(strings);
  const { id, privateNote } = readFragment(NoteCardParts, of);
  const note = useNote(id, readFragment(NoteParts, privateNote));
  const { text, theirs, phase, savedAt } = note;
  return (
    <aside id="notiz" tabIndex={-1} className={styles.note} aria-label={say('noteTitle')}>
      <LeaveGuard isUnsaved={note.isUnsaved} save={note.flush} />
      <Card title={say('noteTitle')}>
        <div className={styles.noteForm}>
          <TextArea
            label={say('noteTitle')}
            hideLabel
            hint={say('noteHint')}
            rows={12}
            required={false}
            maxLength={FIELD_LIMITS.privateNote}
            value={text}
            onChange={(event) => note.write(event.currentTarget.value)}
            onBlur={() => void note.flush()}
          />
          {theirs && (
            <ConflictingTexts
              pairs={[{ label: say('noteTitle'), mine: text, theirs: theirs.text }]}
              onKeepMine={() => void note.keepMine()}
              onTakeTheirs={note.takeTheirs}
            />
          )}
          {note.refusal && (
            <Alert tone="danger" live title={say('noteFailed')}>
              <p>{note.refusal}</p>
            </Alert>
          )}
          {phase !== 'untouched' && (
            <SaveState state={phase === 'refused' ? 'unsaved' : phase} at={savedAt} />
          )}
        </div>
      </Card>
    </aside>
  );
}
