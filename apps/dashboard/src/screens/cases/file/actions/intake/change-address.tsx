import { AddressFields, addressOf } from '../../../../../case/address-fields.tsx';
import { type FragmentType, readFragment } from '../../../../../gql/fragment-masking.ts';
import { graphql } from '../../../../../gql/gql.ts';
import { useStrings } from '../../../../../i18n/use-strings.ts';
import { ActionDialog } from '../action-dialog.tsx';
import { checkedOf } from '../form-text.ts';
import { useCaseAction } from '../use-case-action.ts';
import { IntakeParts } from './intake-parts.ts';
import { PersonBoxes } from './person-boxes.tsx';
import { strings } from './strings.ts';

const ChangeAddress = graphql(`
  mutation ChangeAddress($id: ID!, $version: Int!, $personIds: [ID!], $address: AddressInput!) {
    answer: changeAddress(id: $id, version: $version, personIds: $personIds, address: $address) {
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

/** One, some or all persons live elsewhere now. */
export function ChangeAddressDialog({ of, onClose }: DialogProps) {
  const say = useStrings(strings);
  const { id, version, persons } = readFragment(IntakeParts, of);
  const action = useCaseAction({ mutation: ChangeAddress, done: say('moved'), onDone: onClose });
  const submit = (values: FormData): void => {
    void action.run({
      id,
      version,
      personIds: [...checkedOf(values, 'personIds')],
      address: addressOf(values),
    });
  };
  return (
    <ActionDialog
      action={action}
      title={say('moveTitle')}
      submitLabel={say('save')}
      onSubmit={submit}
      onClose={onClose}
    >
      <p>{say('moveBody')}</p>
      <PersonBoxes legend={say('movers')} persons={persons} isChecked={() => true} errors={action.fields} />
      <AddressFields root="address" />
    </ActionDialog>
  );
}
