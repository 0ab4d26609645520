import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { failureText, isSessionEnd } from '../../../apollo/failure.ts';
import { optionsOf } from '../../../case/authority-choices.ts';
import { useCaseworkers } from '../../../case/caseworker-choices.ts';
import { Alert } from '../../../components/alert.tsx';
import { FormDialog } from '../../../components/dialog.tsx';
import { type FieldError, FieldRow } from '../../../components/form.tsx';
import { Select } from '../../../components/select.tsx';
import { DateField } from '../../../components/text-field.tsx';
import { showToast } from '../../../components/toast.ts';
import { graphql } from '../../../gql/gql.ts';
import { useDates } from '../../../i18n/use-dates.ts';
import { useStrings } from '../../../i18n/use-strings.ts';
import { holds, useSession } from '../../../session/session.ts';
import { strings } from './strings.ts';

const RecordAbsence = graphql(`
  mutation RecordAbsence($accountId: ID, $fromOn: String!, $toOn: String!, $substituteId: ID!) {
    answer: recordAbsence(
      accountId: $accountId
      fromOn: $fromOn
      toOn: $toOn
      substituteId: $substituteId
    ) {
      __typename
      ... on Absence {
        id
      }
      ... on ActionRefused {
        message
      }
      ... on InputInvalid {
        fields {
          path
          message
        }
      }
      ... on NotFound {
        message
      }
    }
  }
`);

interface AbsenceDialogProps {
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** One's own absence; the head of the office records anybody's. */
export function AbsenceDialog({ onClose, onDone }: AbsenceDialogProps) {
  const say = useStrings(strings);
  const dates = useDates();
  const caseworkers = useCaseworkers();
  const isHead = holds(useSession(), 'account.manage');
  const [mutate, { loading }] = useMutation(RecordAbsence);
  const [fields, setFields] = useState<readonly FieldError[]>([]);
  const [refusal, setRefusal] = useState<string | null>(null);
  const text = (values: FormData, name: string): string => String(values.get(name) ?? '');
  const submit = async (values: FormData): Promise<void> => {
    setFields([]);
    setRefusal(null);
    const { data, error } = await mutate({
      variables: {
        accountId: text(values, 'accountId') || null,
        fromOn: text(values, 'fromOn'),
        toOn: text(values, 'toOn'),
        substituteId: text(values, 'substituteId'),
      },
      context: { quiet: true },
    });
    const answer = data?.answer;
    if (answer?.__typename === 'Absence') {
      showToast('success', say('recorded'));
      onDone();
      onClose();
    } else if (answer?.__typename === 'InputInvalid') setFields(answer.fields);
    else if (answer && 'message' in answer) setRefusal(answer.message);
    else if (!isSessionEnd(error)) setRefusal(failureText(error));
  };
  return (
    <FormDialog
      isOpen
      title={say('record')}
      submitLabel={say('save')}
      errors={fields}
      isPending={loading}
      refusal={refusal && <Alert tone="danger" live title={refusal} />}
      onSubmit={(values) => void submit(values)}
      onClose={onClose}
    >
      <p>{say('recordBody')}</p>
      {isHead && (
        <Select
          name="accountId"
          label={say('absentOne')}
          emptyLabel={say('myself')}
          optional
          options={optionsOf(caseworkers)}
        />
      )}
      <FieldRow>
        <DateField name="fromOn" label={say('fromOn')} defaultValue={dates.short(dates.today)} />
        <DateField name="toOn" label={say('toOn')} />
      </FieldRow>
      <Select name="substituteId" label={say('substitute')} options={optionsOf(caseworkers)} />
    </FormDialog>
  );
}
