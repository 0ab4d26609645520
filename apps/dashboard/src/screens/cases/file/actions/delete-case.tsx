import { useMutation } from '@apollo/client/react';
import { FIELD_LIMITS } from '@ersuchen/domain';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { failureText, isSessionEnd } from '../../../../apollo/failure.ts';
import { Alert } from '../../../../components/alert.tsx';
import { Checkbox } from '../../../../components/checkbox.tsx';
import { FormDialog } from '../../../../components/dialog.tsx';
import type { FieldError } from '../../../../components/form.tsx';
import { TextArea } from '../../../../components/text-field.tsx';
import { showToast } from '../../../../components/toast.ts';
import { type FragmentType, readFragment } from '../../../../gql/fragment-masking.ts';
import { graphql } from '../../../../gql/gql.ts';
import { useStrings } from '../../../../i18n/use-strings.ts';
import { strings } from './endings-strings.ts';
import { textOf } from './form-text.ts';
import { RefusalAlert } from './refusal-alert.tsx';
import { type Refusal, SAID_HERE } from './use-case-action.ts';

const DeleteParts = graphql(`
  fragment DeleteParts on OfficeCase {
    id
    version
  }
`);

const DeleteCase = graphql(`
  mutation DeleteCase($id: ID!, $version: Int!, $reason: String!) {
    answer: deleteCase(id: $id, version: $version, reason: $reason) {
      __typename
      ... on DeletionRecord {
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

interface DeleteDialogProps {
  readonly of: FragmentType<typeof DeleteParts>;
  readonly onClose: () => void;
}

/** There is no way back: the reason is asked for, and whether somebody has looked. */
export function DeleteDialog({ of, onClose }: DeleteDialogProps) {
  const say = useStrings(strings);
  const navigate = useNavigate();
  const { id, version } = readFragment(DeleteParts, of);
  const [mutate, { loading, client }] = useMutation(DeleteCase);
  const [fields, setFields] = useState<readonly FieldError[]>([]);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const run = async (reason: string): Promise<void> => {
    const { data, error } = await mutate({ variables: { id, version, reason }, context: SAID_HERE });
    const answer = data?.answer;
    setFields(answer?.__typename === 'InputInvalid' ? answer.fields : []);
    if (answer?.__typename === 'DeletionRecord') {
      showToast('success', say('deleteDone'));
      onClose();
      await navigate('/vorgaenge');
      client.cache.evict({ id: client.cache.identify({ __typename: 'OfficeCase', id }) ?? '' });
    } else if (answer?.__typename === 'ActionRefused' || answer?.__typename === 'NotFound')
      setRefusal({ kind: 'REFUSED', sentence: answer.message });
    else if (answer?.__typename === 'Conflict') setRefusal({ kind: 'CHANGED' });
    else if (!answer && !isSessionEnd(error)) setRefusal({ kind: 'FAILED', sentence: failureText(error) });
  };
  const submit = (values: FormData): void => {
    setRefusal(null);
    if (values.has('sure')) void run(textOf(values, 'reason'));
    else setFields([{ path: 'sure', message: say('deleteSureMissing') }]);
  };
  return (
    <FormDialog
      isOpen
      title={say('deleteTitle')}
      submitLabel={say('delete')}
      danger
      errors={fields}
      isPending={loading}
      refusal={<RefusalAlert refusal={refusal} />}
      onSubmit={submit}
      onClose={onClose}
    >
      <Alert tone="warning" title={say('deleteTitle')}>
        <p>{say('deleteBody')}</p>
      </Alert>
      <TextArea name="reason" label={say('reason')} rows={3} maxLength={FIELD_LIMITS.officeReason} />
      <Checkbox name="sure" label={say('deleteSure')} />
    </FormDialog>
  );
}
