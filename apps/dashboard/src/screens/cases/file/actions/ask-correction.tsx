import { FIELD_LIMITS } from '@ersuchen/domain';
import { TextArea } from '../../../../components/text-field.tsx';
import { type FragmentType, readFragment } from '../../../../gql/fragment-masking.ts';
import { graphql } from '../../../../gql/gql.ts';
import { useStrings } from '../../../../i18n/use-strings.ts';
import { ActionDialog } from './action-dialog.tsx';
import { strings } from './endings-strings.ts';
import { checkedOf, textOf } from './form-text.ts';
import { PersonBoxes } from './person-scope.tsx';
import { useCaseAction } from './use-case-action.ts';

const AskCorrectionParts = graphql(`
  fragment AskCorrectionParts on OfficeCase {
    id
    version
    persons {
      id
      state
      surname
      firstNames
    }
  }
`);

const AskCorrection = graphql(`
  mutation AskCorrection($id: ID!, $version: Int!, $personIds: [ID!]!, $reason: String!) {
    answer: askCorrection(id: $id, version: $version, personIds: $personIds, reason: $reason) {
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

interface AskCorrectionDialogProps {
  readonly of: FragmentType<typeof AskCorrectionParts>;
  readonly onClose: () => void;
}

export function AskCorrectionDialog({ of, onClose }: AskCorrectionDialogProps) {
  const say = useStrings(strings);
  const { id, version, persons } = readFragment(AskCorrectionParts, of);
  const action = useCaseAction({ mutation: AskCorrection, done: say('askDone'), onDone: onClose });
  const gone = persons.filter(({ state }) => state !== 'PENDING');
  const submit = (values: FormData): void => {
    const personIds = [...checkedOf(values, 'personIds')];
    void action.run({ id, version, personIds, reason: textOf(values, 'reason') });
  };
  return (
    <ActionDialog
      action={action}
      title={say('askTitle')}
      submitLabel={say('ask')}
      onSubmit={submit}
      onClose={onClose}
    >
      <p>{say('askBody')}</p>
      <PersonBoxes legend={say('askPersons')} persons={gone} errors={action.fields} />
      <TextArea name="reason" label={say('reason')} rows={3} maxLength={FIELD_LIMITS.officeReason} />
    </ActionDialog>
  );
}
