import { Checkbox } from '../../../../../components/checkbox.tsx';
import { TextArea } from '../../../../../components/text-field.tsx';
import { type FragmentType, readFragment } from '../../../../../gql/fragment-masking.ts';
import { graphql } from '../../../../../gql/gql.ts';
import { useStrings } from '../../../../../i18n/use-strings.ts';
import { ActionDialog } from '../action-dialog.tsx';
import { checkedOf, textOf } from '../form-text.ts';
import { useCaseAction } from '../use-case-action.ts';
import { IntakeParts } from './intake-parts.ts';
import { PersonBoxes } from './person-boxes.tsx';
import { strings } from './strings.ts';

const SplitCase = graphql(`
  mutation SplitCase($id: ID!, $version: Int!, $personIds: [ID!]!, $reason: String!, $keepRepresentation: Boolean!) {
    answer: splitCase(id: $id, version: $version, personIds: $personIds, reason: $reason, keepRepresentation: $keepRepresentation) {
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

/** Takes persons out into a case of their own. */
export function SplitCaseDialog({ of, onClose }: DialogProps) {
  const say = useStrings(strings);
  const { id, version, persons } = readFragment(IntakeParts, of);
  const action = useCaseAction({ mutation: SplitCase, done: say('splitDone'), onDone: onClose });
  const submit = (values: FormData): void => {
    void action.run({
      id,
      version,
      personIds: [...checkedOf(values, 'personIds')],
      reason: textOf(values, 'reason'),
      keepRepresentation: values.has('keepRepresentation'),
    });
  };
  return (
    <ActionDialog
      action={action}
      title={say('splitTitle')}
      submitLabel={say('split')}
      onSubmit={submit}
      onClose={onClose}
    >
      <p>{say('splitBody')}</p>
      <PersonBoxes
        legend={say('splitPersons')}
        persons={persons.filter(({ state }) => state === 'PENDING')}
        isChecked={() => false}
        errors={action.fields}
      />
      <TextArea name="reason" label={say('reason')} hint={say('splitReasonHint')} />
      <Checkbox name="keepRepresentation" label={say('keepRepresentation')} hint={say('keepHint')} />
    </ActionDialog>
  );
}
