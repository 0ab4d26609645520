import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { failureText, isSessionEnd } from '../../../apollo/failure.ts';
import { personName } from '../../../case/person-name.ts';
import { Alert } from '../../../components/alert.tsx';
import { Button } from '../../../components/button.tsx';
import { Checkbox } from '../../../components/checkbox.tsx';
import { FormDialog } from '../../../components/dialog.tsx';
import { type FieldError, Fieldset } from '../../../components/form.tsx';
import { RadioGroup } from '../../../components/radio-group.tsx';
import { showToast } from '../../../components/toast.ts';
import { type FragmentType, readFragment } from '../../../gql/fragment-masking.ts';
import { graphql } from '../../../gql/gql.ts';
import { useStrings } from '../../../i18n/use-strings.ts';
import { strings } from './withdraw-strings.ts';

const WithdrawOwnParts = graphql(`
  fragment WithdrawOwn on OwnApplication {
    id
    fileNumber
    withdrawable
    persons {
      id
      surname
      firstNames
      withdrawnOn
    }
  }
`);

const WithdrawApplication = graphql(`
  mutation WithdrawApplication($id: ID!, $personIds: [ID!]) {
    answer: withdrawApplication(id: $id, personIds: $personIds) {
      __typename
      ... on OwnApplication {
        id
        ...OwnApplicationRow
        ...WithdrawOwn
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

interface WithdrawOwnProps {
  readonly of: FragmentType<typeof WithdrawOwnParts>;
}

/** Taking an application back: for everybody or for some, only after having said that it is meant. */
export function WithdrawOwn({ of }: WithdrawOwnProps) {
  const say = useStrings(strings);
  const [isOpen, setOpen] = useState(false);
  const { withdrawable } = readFragment(WithdrawOwnParts, of);
  if (!withdrawable && !isOpen) return null;
  return (
    <>
      <Button size="small" onPress={() => setOpen(true)}>
        {say('open')}
      </Button>
      {isOpen && <WithdrawOwnDialog of={of} onClose={() => setOpen(false)} />}
    </>
  );
}

function WithdrawOwnDialog({ of, onClose }: WithdrawOwnProps & { readonly onClose: () => void }) {
  const say = useStrings(strings);
  const { id, persons } = readFragment(WithdrawOwnParts, of);
  const [mutate, { loading }] = useMutation(WithdrawApplication);
  const [fields, setFields] = useState<readonly FieldError[]>([]);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [scope, setScope] = useState('ALL');
  const left = persons.filter(({ withdrawnOn }) => withdrawnOn === null);
  const run = async (personIds: string[] | null): Promise<void> => {
    const { data, error } = await mutate({ variables: { id, personIds }, context: { quiet: true } });
    const answer = data?.answer;
    if (answer?.__typename === 'OwnApplication') {
      showToast('success', say('done'));
      onClose();
    } else if (answer?.__typename === 'InputInvalid')
      setFields(answer.fields.map(({ message }) => ({ path: 'personIds', message })));
    else if (answer && 'message' in answer) setRefusal(answer.message);
    else if (!isSessionEnd(error)) setRefusal(failureText(error));
  };
  const submit = (values: FormData): void => {
    setRefusal(null);
    const chosen = left.map((person) => person.id).filter((each) => values.has(`personIds.${each}`));
    if (!values.has('sure')) setFields([{ path: 'sure', message: say('sureMissing') }]);
    else if (scope === 'SINGLE' && chosen.length === 0)
      setFields([{ path: 'personIds', message: say('personsMissing') }]);
    else {
      setFields([]);
      void run(scope === 'SINGLE' ? chosen : null);
    }
  };
  return (
    <FormDialog
      isOpen
      title={say('title')}
      submitLabel={say('submit')}
      danger
      errors={fields}
      isPending={loading}
      refusal={refusal && <Alert tone="danger" live title={refusal} />}
      onSubmit={submit}
      onClose={onClose}
    >
      <Alert tone="warning" title={say('warningTitle')}>
        <p>{say('warning')}</p>
      </Alert>
      {left.length > 1 && (
        <RadioGroup
          name="scope"
          label={say('whom')}
          value={scope}
          onChange={setScope}
          options={[
            { value: 'ALL', label: say('everybody') },
            { value: 'SINGLE', label: say('single') },
          ]}
        />
      )}
      {scope === 'SINGLE' && (
        <Fieldset legend={say('persons')}>
          {left.map((person) => (
            <Checkbox key={person.id} name={`personIds.${person.id}`} label={personName(person)} />
          ))}
        </Fieldset>
      )}
      <Checkbox name="sure" label={say(scope === 'SINGLE' ? 'sureSingle' : 'sure')} />
    </FormDialog>
  );
}
