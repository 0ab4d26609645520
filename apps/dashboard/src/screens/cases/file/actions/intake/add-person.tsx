import { codesOf, relationLabels } from '@ersuchen/domain';
import { FieldRow } from '../../../../../components/form.tsx';
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

const AddPerson = graphql(`
  mutation AddPerson($id: ID!, $version: Int!, $person: PersonInput!) {
    answer: addPerson(id: $id, version: $version, person: $person) {
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

const NOBODY = {
  ...{ street: '', houseNumber: '', addressAddition: '', postcode: '', town: '' },
  nationalities: [],
};

/** Somebody joins the case, mostly a child born during the procedure. */
export function AddPersonDialog({ of, onClose }: DialogProps) {
  const say = useStrings(strings);
  const label = useLabel();
  const { id, version, persons } = readFragment(IntakeParts, of);
  const action = useCaseAction({ mutation: AddPerson, done: say('personAdded'), onDone: onClose });
  const [first] = persons;
  const submit = (values: FormData): void => {
    const text = (name: string) => textOf(values, `person.${name}`);
    const { street, houseNumber, addressAddition, postcode, town, nationalities } = first ?? NOBODY;
    const named = { surname: text('surname'), firstNames: text('firstNames'), relation: text('relation') };
    const born = { birthDate: text('birthDate'), birthPlace: text('birthPlace') };
    const address = { street, houseNumber, addressAddition, postcode, town };
    void action.run({ id, version, person: { ...named, ...born, ...address, nationalities } });
  };
  return (
    <ActionDialog
      action={action}
      title={say('addTitle')}
      submitLabel={say('add')}
      onSubmit={submit}
      onClose={onClose}
    >
      <p>{say('addBody')}</p>
      <FieldRow>
        <TextField name="person.surname" label={say('surname')} defaultValue={first?.surname ?? ''} />
        <TextField name="person.firstNames" label={say('firstNames')} optional />
      </FieldRow>
      <FieldRow>
        <DateField name="person.birthDate" label={say('birthDate')} optional />
        <TextField name="person.birthPlace" label={say('birthPlace')} optional />
      </FieldRow>
      <Select
        name="person.relation"
        label={say('relation')}
        defaultValue="CHILD"
        options={codesOf(relationLabels)
          .filter((code) => code !== 'SELF')
          .map((code) => ({ value: code, label: label(relationLabels[code]) }))}
      />
    </ActionDialog>
  );
}
