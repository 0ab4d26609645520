import { useState } from 'react';
import { Button, ButtonRow } from '../../../../components/button.tsx';
import { Dialog } from '../../../../components/dialog.tsx';
import { Link } from '../../../../components/link.tsx';
import { readFragment } from '../../../../gql/fragment-masking.ts';
import { useStrings } from '../../../../i18n/use-strings.ts';
import { useAgendaChanges } from '../agenda-changes.ts';
import { ChangedAgenda } from '../changed-meeting.ts';
import styles from './draft.module.css';
import { strings } from './strings.ts';
import type { Suggestion } from './suggest.tsx';
import { useTakeOff } from './take-off.tsx';

/** The server tells at most so many that were left out. */
const MOST_TOLD = 100;

export interface SuggestionDialogProps {
  readonly suggestion: Suggestion;
  readonly poolNames: ReadonlyMap<string, string>;
  readonly onClose: () => void;
}

export function SuggestionDialog({ suggestion, poolNames, onClose }: SuggestionDialogProps) {
  const say = useStrings(strings);
  const { added, leftOut } = suggestion;
  const { changeOpenly } = useAgendaChanges();
  const takeOff = useTakeOff();
  const [isPending, setPending] = useState(false);
  const { items } = readFragment(ChangedAgenda, suggestion.meeting);
  const nameOf = (caseId: string): string =>
    items.find((item) => item.case.id === caseId)?.case.leadName ?? poolNames.get(caseId) ?? '';
  const undo = async (): Promise<void> => {
    setPending(true);
    const cases = new Set(added.map(({ caseId }) => caseId));
    const own = items.filter((item) => cases.has(item.case.id));
    await Promise.all(own.map(({ id }) => takeOff(changeOpenly, id, null)));
    onClose();
  };
  const counted = leftOut.length < MOST_TOLD ? 'leftOut' : 'leftOutMost';
  return (
    <Dialog
      isOpen
      wide
      title={say(added.length > 0 ? 'suggested' : 'suggestedNone')}
      onClose={onClose}
      footer={
        <ButtonRow align="end">
          {added.length > 0 && (
            <Button isPending={isPending} onPress={() => void undo()}>
              {say('undo')}
            </Button>
          )}
          <Button variant="primary" autoFocus onPress={onClose}>
            {say('close')}
          </Button>
        </ButtonRow>
      }
    >
      <p className={styles.muted}>{say('suggestedRule')}</p>
      <div className={styles.suggestion}>
        {added.length > 0 && (
          <Entries title={say('suggestedCount', { count: added.length })} entries={added} nameOf={nameOf} />
        )}
        {leftOut.length > 0 && (
          <Entries title={say(counted, { count: leftOut.length })} entries={leftOut} nameOf={nameOf} />
        )}
      </div>
    </Dialog>
  );
}

interface EntriesProps {
  readonly title: string;
  readonly entries: Suggestion['added'];
  readonly nameOf: (caseId: string) => string;
}

function Entries({ title, entries, nameOf }: EntriesProps) {
  return (
    <section>
      <h3 className={styles.listTitle}>{title}</h3>
      <ul className={styles.reasons}>
        {entries.map(({ caseId, fileNumber, reason }) => (
          <li key={caseId}>
            <Link to={`/vorgaenge/${caseId}`}>{fileNumber}</Link> {nameOf(caseId)}
            <span className={styles.muted}>{reason}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
