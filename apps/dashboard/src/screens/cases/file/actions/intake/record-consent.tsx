import { personName } from '../../../../../case/person-name.ts';
import { Select } from '../../../../../components/select.tsx';
import { DateField, TextField } from '../../../../../components/text-field.tsx';
import { type FragmentType, readFragment } from '../../../../../gql/fragment-masking.ts';
import { graphql } from '../../../../../gql/gql.ts';
import { useStrings } from '../../../../../i18n/use-strings.ts';
import { ActionDialog } from '../action-dialog.tsx';
import { textOf } from '../form-text.ts';
import { useCaseAction } from '../use-case-action.ts';
import { IntakeParts } from './intake-parts.ts';
import { strings } from './strings.ts';

const RecordConsent = graphql(`
  mutation RecordConsent($id: ID!, $version: Int!, $input: ConsentInput!) {
    answer: recordConsent(id: $id, version: $version, input: $input) {
      __typename
      ... on OfficeCase {
        ...CaseFile
      }
      ... on ActionRefused {
        code
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

interface DialogProps {
  readonly of: FragmentType<typeof IntakeParts>;
  readonly onClose: () => void;
}

/** A person's declaration of consent has come. */
export function RecordConsentDialog({ of, onClose }: DialogProps) {
  const say = useStrings(strings);
  const { id, version, persons } = readFragment(IntakeParts, of);
  const action = useCaseAction({ mutation: RecordConsent, done: say('consentRecorded'), onDone: onClose });
  const missing = persons.find(({ consentOn }) => consentOn === null);
  const submit = (values: FormData): void => {
    const text = (name: string) => textOf(values, `input.${name}`);
    const input = { personId: text('personId'), consentOn: text('consentOn'), consentBy: text('consentBy') };
    void action.run({ id, version, input });
  };
  return (
    <ActionDialog
      action={action}
      title={say('consentTitle')}
      submitLabel={say('save')}
      onSubmit={submit}
      onClose={onClose}
    >
      <Select
        name="input.personId"
        label={say('consentOf')}
        defaultValue={missing?.id ?? ''}
        options={persons.map((person) => ({
          value: person.id,
          label: `${personName(person)}${person.consentOn === null ? ` (${say('consentMissing')})` : ''}`,
        }))}
      />
      <DateField name="input.consentOn" label={say('consentOn')} />
      <TextField name="input.consentBy" label={say('consentBy')} hint={say('consentByHint')} optional />
    </ActionDialog>
  );
}
