import { Checkbox } from '../../../../components/checkbox.tsx';
import { type FragmentType, readFragment } from '../../../../gql/fragment-masking.ts';
import { graphql } from '../../../../gql/gql.ts';
import { useDates } from '../../../../i18n/use-dates.ts';
import { useStrings } from '../../../../i18n/use-strings.ts';
import { ActionDialog } from './action-dialog.tsx';
import { strings } from './endings-strings.ts';
import { useCaseAction } from './use-case-action.ts';

const ArchiveParts = graphql(`
  fragment ArchiveParts on OfficeCase {
    id
    version
    keeping {
      retainedUntil
    }
  }
`);

const ArchiveCase = graphql(`
  mutation ArchiveCase($id: ID!, $version: Int!, $offered: Boolean!) {
    answer: archiveCase(id: $id, version: $version, offeredToStateArchive: $offered) {
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

interface ArchiveDialogProps {
  readonly of: FragmentType<typeof ArchiveParts>;
  readonly onClose: () => void;
}

export function ArchiveDialog({ of, onClose }: ArchiveDialogProps) {
  const say = useStrings(strings);
  const dates = useDates();
  const { id, version, keeping } = readFragment(ArchiveParts, of);
  const action = useCaseAction({ mutation: ArchiveCase, done: say('archiveDone'), onDone: onClose });
  return (
    <ActionDialog
      action={action}
      title={say('archiveTitle')}
      submitLabel={say('archive')}
      onSubmit={(values) => void action.run({ id, version, offered: values.has('offered') })}
      onClose={onClose}
    >
      {keeping.retainedUntil && <p>{say('archiveBody', { day: dates.date(keeping.retainedUntil) })}</p>}
      <Checkbox name="offered" label={say('archiveOffered')} />
    </ActionDialog>
  );
}
