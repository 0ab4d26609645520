import { isCarried, nrw } from '@ersuchen/domain';
import { useState } from 'react';
import { Button } from '../../../../components/button.tsx';
import { Checkbox } from '../../../../components/checkbox.tsx';
import { Form } from '../../../../components/form.tsx';
import { TextField } from '../../../../components/text-field.tsx';
import { useStrings } from '../../../../i18n/use-strings.ts';
import { DONE, fieldsOf, type Outcome } from '../../outcome.ts';
import { OutcomeAlert } from '../../outcome-alert.tsx';
import styles from './item.module.css';
import type { ItemPerson, OpenItem } from './room-item.ts';
import { strings } from './strings.ts';
import { NO_VOTES, TallyFields, type TypedTally, tallyOf } from './tally-fields.tsx';
import { useRecordOutcome } from './use-record-outcome.ts';

export interface VoteFormProps {
  readonly itemId: string;
  readonly open: OpenItem;
  readonly person: ItemPerson;
  readonly isCorrection: boolean;
  readonly hasFocus: boolean;
  readonly onDone: () => void;
  readonly onCancel: (() => void) | null;
}

/** Three digits and Enter: the request first; a recommendation only when the request is not carried (§ 6(3) HFKVO). */
export function VoteForm(props: VoteFormProps) {
  const { itemId, open, person, isCorrection, hasFocus, onDone, onCancel } = props;
  const say = useStrings(strings);
  const record = useRecordOutcome(itemId, open.version);
  const [request, setRequest] = useState<TypedTally>(NO_VOTES);
  const [recommendation, setRecommendation] = useState<TypedTally>(NO_VOTES);
  const [isAlsoPut, setAlsoPut] = useState(false);
  const [isPending, setPending] = useState(false);
  const [outcome, setOutcome] = useState<Outcome>(DONE);
  const isTyped = request.yes !== '';
  const fails = isTyped && !isCarried(tallyOf(request), open.present, nrw.majorityRule);
  const submit = async (values: FormData): Promise<void> => {
    setPending(true);
    const answer = await record({
      personId: person.id,
      request: tallyOf(request),
      recommendation: fails && isAlsoPut ? tallyOf(recommendation) : null,
      reason: isCorrection ? String(values.get('reason') ?? '') : null,
    });
    setPending(false);
    setOutcome(answer);
    if (answer.kind === 'done') onDone();
  };
  const buttons = (
    <>
      <Button
        type="submit"
        variant={hasFocus ? 'primary' : 'secondary'}
        isDisabled={!isTyped}
        isPending={isPending}
      >
        {say(isCorrection ? 'correct' : 'record')}
      </Button>
      {onCancel && <Button onPress={onCancel}>{say('cancel')}</Button>}
    </>
  );
  return (
    <Form
      label={say('votesOn', { name: person.name })}
      errors={fieldsOf(outcome)}
      onSubmit={(values) => void submit(values)}
    >
      <OutcomeAlert outcome={outcome} />
      <TallyFields
        name="request"
        question={say('request')}
        label={say('votesOn', { name: person.name })}
        tally={request}
        onChange={setRequest}
        hasFocus={hasFocus}
        open={open}
      >
        {!isCorrection && !isAlsoPut && buttons}
      </TallyFields>
      {fails && (
        <Checkbox
          checked={isAlsoPut}
          onChange={(event) => setAlsoPut(event.currentTarget.checked)}
          label={say('putRecommendation')}
        />
      )}
      {fails && isAlsoPut && (
        <TallyFields
          name="recommendation"
          question={say('recommendation')}
          label={say('recommendationOn', { name: person.name })}
          tally={recommendation}
          onChange={setRecommendation}
          hasFocus
          open={open}
        />
      )}
      {isCorrection && <TextField name="reason" label={say('reason')} />}
      {(isCorrection || isAlsoPut) && <div className={styles.votes}>{buttons}</div>}
    </Form>
  );
}
