import { codesOf, representationLabels } from '@ersuchen/domain';
import { Select } from '../../../../../components/select.tsx';
import { DateField, TextField } from '../../../../../components/text-field.tsx';
import { type FragmentType, readFragment } from '../../../../../gql/fragment-masking.ts';
import { graphql } from '../../../../../gql/gql.ts';
import { useLabel } from '../../../../../i18n/use-label.ts';
import { useStrings } from '../../../../../i18n/use-strings.ts';
import { ActionDialog } from '../action-dialog.tsx';
import { textOf } from '../form-text.ts';
import { useCaseAction } from '../use-case-action.ts';
import { IntakeParts } from './intake-parts.ts';
import { strings } from './strings.ts';

const RecordMandate = graphql(`
  mutation RecordMandate($id: ID!, $version: Int!, $input: MandateInput!) {
    answer: recordMandate(id: $id, version: $version, input: $input) {
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

/** Who acts for the party by written power of attorney. */
export function RecordMandateDialog({ of, onClose }: DialogProps) {
  const say = useStrings(strings);
  const label = useLabel();
  const { id, version, representation, representativeName, representativeAddress } = readFragment(
    IntakeParts,
    of,
  );
  const action = useCaseAction({ mutation: RecordMandate, done: say('mandateRecorded'), onDone: onClose });
  const submit = (values: FormData): void => {
    const text = (name: string) => textOf(values, `input.${name}`);
    void action.run({
      id,
      version,
      input: {
        representation: text('representation'),
        representativeName: text('representativeName'),
        representativeAddress: text('representativeAddress'),
        mandateOn: text('mandateOn'),
      },
    });
  };
  return (
    <ActionDialog
      action={action}
      title={say('mandateTitle')}
      submitLabel={say('save')}
      onSubmit={submit}
      onClose={onClose}
    >
      <p>{say('mandateBody')}</p>
      <Select
        name="input.representation"
        label={say('representation')}
        defaultValue={representation === 'NONE' ? '' : representation}
        options={codesOf(representationLabels)
          .filter((code) => code !== 'NONE')
          .map((code) => ({ value: code, label: label(representationLabels[code]) }))}
      />
      <TextField
        name="input.representativeName"
        label={say('representativeName')}
        defaultValue={representativeName ?? ''}
      />
      <TextField
        name="input.representativeAddress"
        label={say('representativeAddress')}
        defaultValue={representativeAddress ?? ''}
      />
      <DateField name="input.mandateOn" label={say('mandateOn')} />
    </ActionDialog>
  );
}
