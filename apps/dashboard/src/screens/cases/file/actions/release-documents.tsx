import { actionLabels } from '@ersuchen/domain';
import { type FragmentType, readFragment } from '../../../../gql/fragment-masking.ts';
import { graphql } from '../../../../gql/gql.ts';
import { useLabel } from '../../../../i18n/use-label.ts';
import { useStrings } from '../../../../i18n/use-strings.ts';
import { ActionDialog } from './action-dialog.tsx';
import { DocumentChoice } from './document-choice.tsx';
import { checkedOf } from './form-text.ts';
import { AwaitedStatementParts } from './statement-parts.ts';
import { strings } from './statement-strings.ts';
import { useCaseAction } from './use-case-action.ts';

const ReleaseDocuments = graphql(`
  mutation ReleaseDocuments($id: ID!, $version: Int!, $documentIds: [ID!]!) {
    answer: releaseDocuments(caseId: $id, version: $version, releasedDocumentIds: $documentIds) {
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

interface ReleaseDocumentsDialogProps {
  readonly of: FragmentType<typeof AwaitedStatementParts>;
  readonly onClose: () => void;
}

export function ReleaseDocumentsDialog({ of, onClose }: ReleaseDocumentsDialogProps) {
  const say = useStrings(strings);
  const label = useLabel();
  const file = readFragment(AwaitedStatementParts, of);
  const { id, version } = file;
  const action = useCaseAction({ mutation: ReleaseDocuments, done: say('releaseDone'), onDone: onClose });
  return (
    <ActionDialog
      action={action}
      title={label(actionLabels.releaseDocuments)}
      submitLabel={say('release')}
      wide
      onSubmit={(values) =>
        void action.run({ id, version, documentIds: [...checkedOf(values, 'documents')] })
      }
      onClose={onClose}
    >
      <p>{say('releaseBody')}</p>
      <DocumentChoice of={file} errors={action.fields} asReleased />
    </ActionDialog>
  );
}
