import { FIELD_LIMITS } from '@ersuchen/domain';
import { useState } from 'react';
import { questionText } from '../../../../case/statement-text.tsx';
import { Alert } from '../../../../components/alert.tsx';
import { Card } from '../../../../components/card.tsx';
import { Form } from '../../../../components/form.tsx';
import { TextArea, TextField } from '../../../../components/text-field.tsx';
import { type FragmentType, readFragment } from '../../../../gql/fragment-masking.ts';
import { dayOf } from '../../../../i18n/dates.ts';
import { useDates } from '../../../../i18n/use-dates.ts';
import { useLabel } from '../../../../i18n/use-label.ts';
import { useStrings } from '../../../../i18n/use-strings.ts';
import { useSession } from '../../../../session/session.ts';
import { LeaveGuard } from '../../../../shell/leave-guard.tsx';
import { strings } from '../strings.ts';
import { ConfirmDialog } from './confirm-dialog.tsx';
import { withAnswer } from './draft.ts';
import styles from './form.module.css';
import { FormFoot } from './form-foot.tsx';
import { StatementFormParts } from './statement-parts.ts';
import { useDraft } from './use-draft.ts';
import { useSubmit } from './use-submit.ts';

export interface StatementFormProps {
  readonly of: FragmentType<typeof StatementFormParts>;
  readonly caseId: string;
  readonly isLate?: boolean;
}

/** The statement to write: an answer per question, a text as a whole, who signs. It saves itself until it is submitted. */
export function StatementForm({ of, caseId, isLate }: StatementFormProps) {
  const say = useStrings(strings);
  const label = useLabel();
  const dates = useDates();
  const statement = readFragment(StatementFormParts, of);
  const { id, questions } = statement;
  const draft = useDraft(statement, caseId, useSession().accountName);
  const submission = useSubmit({ id, caseId, questions, draft });
  const [isAsking, setAsking] = useState(false);
  const { text } = draft;
  const submit = (): void => {
    void submission.submit().then(() => setAsking(false));
  };
  return (
    <Card
      title={say('form')}
      aside={
        <span className={styles.asked}>
          {say('asked', { date: dates.date(dayOf(statement.requestedAt)) })}
        </span>
      }
    >
      <LeaveGuard isUnsaved={draft.isUnsaved} save={draft.flush} />
      <Form label={say('form')} errors={draft.fields} onSubmit={() => setAsking(true)}>
        {isLate && (
          <Alert tone="warning" title={say('lateTitle')}>
            <p>{say('lateBody')}</p>
          </Alert>
        )}
        <p className={styles.intro}>{say('intro')}</p>
        {questions.map((question, index) => {
          const { title, question: asked } = questionText(question);
          return (
            <TextArea
              key={question}
              name={`answers[${index}].body`}
              label={label(title)}
              hint={label(asked)}
              maxLength={FIELD_LIMITS.statementAnswer}
              rows={3}
              required={false}
              value={text.answers[index] ?? ''}
              onChange={(event) => draft.write(withAnswer(text, index, event.currentTarget.value))}
              onBlur={() => void draft.flush()}
            />
          );
        })}
        <TextArea
          name="body"
          label={say('bodyLabel')}
          hint={say(questions.length > 0 ? 'bodyHint' : 'bodyHintAlone')}
          maxLength={FIELD_LIMITS.statementBody}
          rows={8}
          required={false}
          value={text.body}
          onChange={(event) => draft.write({ ...text, body: event.currentTarget.value })}
          onBlur={() => void draft.flush()}
        />
        <TextField
          name="signer"
          label={say('signer')}
          hint={say('signerHint')}
          maxLength={FIELD_LIMITS.statementSigner}
          value={text.signer}
          onChange={(event) => draft.write({ ...text, signer: event.currentTarget.value })}
          onBlur={() => void draft.flush()}
        />
        <FormFoot draft={draft} questions={questions} refusal={submission.refusal} />
      </Form>
      <ConfirmDialog
        isOpen={isAsking}
        draft={text}
        questions={questions}
        isPending={submission.isPending}
        onConfirm={submit}
        onClose={() => setAsking(false)}
      />
    </Card>
  );
}
