import { type FragmentType, readFragment } from '../../../../../gql/fragment-masking.ts';
import { graphql } from '../../../../../gql/gql.ts';
import { useStrings } from '../../../../../i18n/use-strings.ts';
import { ActionDialog } from '../action-dialog.tsx';
import { textOf } from '../form-text.ts';
import { useCaseAction } from '../use-case-action.ts';
import { AuthorityFields } from './authority-fields.tsx';
import { IntakeParts } from './intake-parts.ts';
import { strings } from './strings.ts';

const TransferToAuthority = graphql(`
  mutation TransferToAuthority($id: ID!, $version: Int!, $authorityId: ID!, $reason: String!) {
    answer: transferToAuthority(id: $id, version: $version, authorityId: $authorityId, reason: $reason) {
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

/** Another authority is competent, and is asked for a statement anew. */
export function TransferDialog({ of, onClose }: DialogProps) {
  const say = useStrings(strings);
  const { id, version } = readFragment(IntakeParts, of);
  const action = useCaseAction({
    mutation: TransferToAuthority,
    done: say('authorityChanged'),
    onDone: onClose,
  });
  const submit = (values: FormData): void => {
    const authorityId = textOf(values, 'authorityId');
    void action.run({ id, version, authorityId, reason: textOf(values, 'reason') });
  };
  return (
    <ActionDialog
      action={action}
      title={say('authorityTitle')}
      submitLabel={say('changeAuthority')}
      onSubmit={submit}
      onClose={onClose}
    >
      <p>{say('authorityBody')}</p>
      <p>{say('transferBody')}</p>
      <AuthorityFields of={of} />
    </ActionDialog>
  );
}
