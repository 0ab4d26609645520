import { actionLabels } from '@ersuchen/domain';
import { type FragmentType, readFragment } from '../../../../gql/fragment-masking.ts';
import { graphql } from '../../../../gql/gql.ts';
import { useLabel } from '../../../../i18n/use-label.ts';
import { useStrings } from '../../../../i18n/use-strings.ts';
import { ActionDialog } from './action-dialog.tsx';
import { strings } from './strings.ts';
import { useCaseAction } from './use-case-action.ts';

const ResumeParts = graphql(`
  fragment Resume on OfficeCase {
    id
    version
  }
`);

const ResumeCase = graphql(`
  mutation ResumeCase($id: ID!, $version: Int!) {
    answer: resumeCase(id: $id, version: $version) {
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

interface ResumeDialogProps {
  readonly of: FragmentType<typeof ResumeParts>;
  readonly onClose: () => void;
}

export function ResumeDialog({ of, onClose }: ResumeDialogProps) {
  const say = useStrings(strings);
  const label = useLabel();
  const { id, version } = readFragment(ResumeParts, of);
  const action = useCaseAction({ mutation: ResumeCase, done: say('resumeDone'), onDone: onClose });
  return (
    <ActionDialog
      action={action}
      title={label(actionLabels.resume)}
      submitLabel={label(actionLabels.resume)}
      onSubmit={() => void action.run({ id, version })}
      onClose={onClose}
    >
      <p>{say('resumeBody')}</p>
    </ActionDialog>
  );
}
