import { actionLabels } from '@ersuchen/domain';
import { optionsOf } from '../../../../case/authority-choices.ts';
import { useCaseworkers } from '../../../../case/caseworker-choices.ts';
import { Select } from '../../../../components/select.tsx';
import { type FragmentType, readFragment } from '../../../../gql/fragment-masking.ts';
import { graphql } from '../../../../gql/gql.ts';
import { useLabel } from '../../../../i18n/use-label.ts';
import { useStrings } from '../../../../i18n/use-strings.ts';
import { ActionDialog } from './action-dialog.tsx';
import { textOf } from './form-text.ts';
import { strings } from './strings.ts';
import { useCaseAction } from './use-case-action.ts';

const AssignParts = graphql(`
  fragment AssignParts on OfficeCase {
    id
    version
    caseworker {
      id
      name
    }
  }
`);

const AssignCaseworker = graphql(`
  mutation AssignCaseworker($id: ID!, $version: Int!, $caseworkerId: ID) {
    answer: assignCaseworker(id: $id, version: $version, caseworkerId: $caseworkerId) {
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

interface AssignDialogProps {
  readonly of: FragmentType<typeof AssignParts>;
  readonly onClose: () => void;
}

export function AssignDialog({ of, onClose }: AssignDialogProps) {
  const say = useStrings(strings);
  const label = useLabel();
  const { id, version, caseworker } = readFragment(AssignParts, of);
  const action = useCaseAction({ mutation: AssignCaseworker, done: say('assignDone'), onDone: onClose });
  const caseworkers = useCaseworkers();
  return (
    <ActionDialog
      action={action}
      title={label(actionLabels.assignCaseworker)}
      submitLabel={say('assign')}
      onSubmit={(values) =>
        void action.run({ id, version, caseworkerId: textOf(values, 'caseworkerId') || null })
      }
      onClose={onClose}
    >
      <Select
        key={caseworkers.length}
        name="caseworkerId"
        label={say('caseworker')}
        emptyLabel={say('nobody')}
        defaultValue={caseworker?.id ?? ''}
        options={optionsOf(caseworkers)}
      />
    </ActionDialog>
  );
}
