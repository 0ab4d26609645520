import { FIELD_LIMITS } from '@ersuchen/domain';
import { useState } from 'react';
import { Alert } from '../../../../components/alert.tsx';
import { FormDialog } from '../../../../components/dialog.tsx';
import { TextArea } from '../../../../components/text-field.tsx';
import type { ChangedAgendaFragment, PaperRecipientsFragment } from '../../../../gql/graphql.ts';
import { useDates } from '../../../../i18n/use-dates.ts';
import { useStrings } from '../../../../i18n/use-strings.ts';
import { DONE, fieldsOf, type Outcome } from '../../outcome.ts';
import { OutcomeAlert } from '../../outcome-alert.tsx';
import { reasonsAgainst } from '../available.ts';
import { strings } from './strings.ts';
import styles from './versions.module.css';

export interface PublishDialogProps {
  readonly agenda: ChangedAgendaFragment;
  readonly seats: PaperRecipientsFragment['seats'];
  readonly minutesAvailable: number;
  /** What differs from the newest version, in words; empty before the first one. */
  readonly changes: string;
  readonly onSubmit: (note: string) => Promise<Outcome>;
  readonly onClose: () => void;
}

/** What leaves the house and to whom, before it does; what stands against it, when something does. */
export function PublishDialog(props: PublishDialogProps) {
  const { agenda, seats, minutesAvailable, changes, onSubmit, onClose } = props;
  const say = useStrings(strings);
  const dates = useDates();
  const [outcome, setOutcome] = useState<Outcome>(DONE);
  const [isPending, setPending] = useState(false);
  const { agendaVersion, items, minutesPlanned } = agenda;
  const against = reasonsAgainst(agenda.availableActions, 'publishAgenda');
  const over = minutesPlanned - minutesAvailable;
  const submit = async (values: FormData): Promise<void> => {
    setPending(true);
    const answer = await onSubmit(String(values.get('note') ?? '').trim());
    setPending(false);
    setOutcome(answer);
    if (answer.kind === 'done') onClose();
  };
  return (
    <FormDialog
      isOpen
      title={
        agendaVersion === 0 ? say('publishTitle') : say('publishTitleSupplement', { number: agendaVersion })
      }
      submitLabel={say('publishSubmit')}
      errors={fieldsOf(outcome)}
      refusal={<OutcomeAlert outcome={outcome} />}
      isPending={isPending}
      onSubmit={(values) => void submit(values)}
      onClose={onClose}
    >
      {against.length > 0 && (
        <Alert tone="danger" title={say('publishBlocked')}>
          {against.map((reason) => (
            <p key={reason}>{reason}</p>
          ))}
        </Alert>
      )}
      {over > 0 && <Alert tone="warning" title={say('overTime', { over: dates.minutes(over) })} />}
      <div>
        <p>
          {say('publishWhat', {
            version: agendaVersion + 1,
            items: say('items', { count: items.length }),
            minutes: dates.minutes(minutesPlanned),
          })}
        </p>
        {agendaVersion > 0 && changes && <p>{say('publishChanges', { version: agendaVersion, changes })}</p>}
      </div>
      <div>
        <p>
          <strong>{say(agendaVersion === 0 ? 'publishWho' : 'publishWhoAgain')}</strong>
        </p>
        <ul className={styles.recipients}>
          {seats.map(({ seatId, number, recipient }) => (
            <li key={seatId}>
              <span>{say('seat', { number })}</span>
              {recipient ? (
                <span>
                  {recipient.role === 'DEPUTY' ? say('deputyFor', { name: recipient.name }) : recipient.name}
                </span>
              ) : (
                <span className={styles.missing}>{say('nobody')}</span>
              )}
            </li>
          ))}
        </ul>
      </div>
      <TextArea
        name="note"
        label={say('publishNote')}
        hint={say('publishNoteHint')}
        maxLength={FIELD_LIMITS.agendaNote}
        rows={3}
        optional
      />
    </FormDialog>
  );
}
