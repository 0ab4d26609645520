import { DateField } from '../../../../../components/text-field.tsx';
import { type FragmentType, readFragment } from '../../../../../gql/fragment-masking.ts';
import { graphql } from '../../../../../gql/gql.ts';
import { useStrings } from '../../../../../i18n/use-strings.ts';
import { ActionDialog } from '../action-dialog.tsx';
import { textOf } from '../form-text.ts';
import { useCaseAction } from '../use-case-action.ts';
import { IntakeParts } from './intake-parts.ts';
import { strings } from './strings.ts';

const RecordRelease = graphql(`
  mutation RecordRelease($id: ID!, $version: Int!, $releaseOn: String!) {
    answer: recordRelease(id: $id, version: $version, releaseOn: $releaseOn) {
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

/** Whoever treats a person is released from confidentiality. */
export function RecordReleaseDialog({ of, onClose }: DialogProps) {
  const say = useStrings(strings);
  const { id, version } = readFragment(IntakeParts, of);
  const action = useCaseAction({ mutation: RecordRelease, done: say('releaseRecorded'), onDone: onClose });
  return (
    <ActionDialog
      action={action}
      title={say('releaseTitle')}
      submitLabel={say('save')}
      onSubmit={(values) => void action.run({ id, version, releaseOn: textOf(values, 'releaseOn') })}
      onClose={onClose}
    >
      <p>{say('releaseBody')}</p>
      <DateField name="releaseOn" label={say('releaseOn')} />
    </ActionDialog>
  );
}
