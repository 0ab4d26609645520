import { useMutation } from '@apollo/client/react';
import { FIELD_LIMITS } from '@ersuchen/domain';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { Alert } from '../../../components/alert.tsx';
import { Button } from '../../../components/button.tsx';
import { FormDialog } from '../../../components/dialog.tsx';
import type { FieldError } from '../../../components/form.tsx';
import { TextField } from '../../../components/text-field.tsx';
import { showToast } from '../../../components/toast.ts';
import { graphql } from '../../../gql/gql.ts';
import { useStrings } from '../../../i18n/use-strings.ts';
import { strings } from './recuse-strings.ts';

const DeclareRecusal = graphql(`
  mutation RecuseMyself($meetingId: ID!, $caseId: ID!, $reason: String!) {
    recuseMyself(meetingId: $meetingId, caseId: $caseId, reason: $reason) {
      __typename
      ... on MemberMeeting {
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

export interface RecuseMyselfProps {
  readonly meetingId: string;
  readonly caseId: string;
}

/** A member declares to be recused; with that the file is closed, and the way leads back to the agenda. */
export function RecuseMyself({ meetingId, caseId }: RecuseMyselfProps) {
  const say = useStrings(strings);
  const navigate = useNavigate();
  const [send, { loading }] = useMutation(DeclareRecusal, {
    // What was read of the case does not stay in the browser.
    update: (cache, { data }) => {
      if (data?.recuseMyself.__typename !== 'MemberMeeting') return;
      cache.evict({ id: cache.identify({ __typename: 'MemberCase', id: caseId }) ?? '' });
      cache.evict({ id: cache.identify({ __typename: 'MemberMeeting', id: meetingId }) ?? '' });
    },
  });
  const [isOpen, setOpen] = useState(false);
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const [refusal, setRefusal] = useState<string | null>(null);
  const submit = async (values: FormData): Promise<void> => {
    const reason = String(values.get('reason') ?? '');
    const answer = (await send({ variables: { meetingId, caseId, reason } })).data?.recuseMyself;
    setErrors(answer?.__typename === 'InputInvalid' ? answer.fields : []);
    setRefusal(answer && 'message' in answer ? answer.message : null);
    if (answer?.__typename !== 'MemberMeeting') return;
    showToast('success', say('done'));
    void navigate(`/vorbereitung/${meetingId}`);
  };
  return (
    <>
      <Button variant="quiet" onPress={() => setOpen(true)}>
        {say('recuse')}
      </Button>
      <FormDialog
        isOpen={isOpen}
        title={say('title')}
        submitLabel={say('submit')}
        errors={errors}
        refusal={refusal && <Alert tone="danger" title={refusal} live />}
        isPending={loading}
        danger
        onSubmit={(values) => void submit(values)}
        onClose={() => setOpen(false)}
      >
        <p>{say('body')}</p>
        <TextField
          name="reason"
          label={say('reason')}
          hint={say('hint')}
          maxLength={FIELD_LIMITS.recusalReason}
        />
      </FormDialog>
    </>
  );
}
