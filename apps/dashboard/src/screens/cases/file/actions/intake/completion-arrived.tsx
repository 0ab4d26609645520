import { TextArea } from '../../../../../components/text-field.tsx';
import { type FragmentType, readFragment } from '../../../../../gql/fragment-masking.ts';
import { graphql } from '../../../../../gql/gql.ts';
import { useStrings } from '../../../../../i18n/use-strings.ts';
import { ActionDialog } from '../action-dialog.tsx';
import { textOf } from '../form-text.ts';
import { useCaseAction } from '../use-case-action.ts';
import { IntakeParts } from './intake-parts.ts';
import { OpenItems } from './open-items.tsx';
import { strings } from './strings.ts';

const CompletionArrived = graphql(`
  mutation CompletionArrived($id: ID!, $version: Int!, $reason: String) {
    answer: completionArrived(id: $id, version: $version, reason: $reason) {
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

/** Goes on with the preliminary check; without what is missing only with a reason. */
export function CompletionArrivedDialog({ of, onClose }: DialogProps) {
  const say = useStrings(strings);
  const { id, version, completionItems } = readFragment(IntakeParts, of);
  const action = useCaseAction({ mutation: CompletionArrived, done: say('wentOn'), onDone: onClose });
  const isMissing = completionItems.some(({ arrivedOn, givenUpOn }) => !arrivedOn && !givenUpOn);
  return (
    <ActionDialog
      action={action}
      title={say('goOnTitle')}
      submitLabel={say('goOn')}
      onSubmit={(values) => void action.run({ id, version, reason: textOf(values, 'reason') })}
      onClose={onClose}
    >
      <p>{say(isMissing ? 'goOnWithout' : 'goOnBody')}</p>
      <OpenItems of={of} />
      <TextArea name="reason" label={say('reason')} optional={!isMissing} />
    </ActionDialog>
  );
}
