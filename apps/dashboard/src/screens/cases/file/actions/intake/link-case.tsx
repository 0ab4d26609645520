import { useState } from 'react';
import { RadioGroup } from '../../../../../components/radio-group.tsx';
import { TextArea } from '../../../../../components/text-field.tsx';
import { type FragmentType, readFragment } from '../../../../../gql/fragment-masking.ts';
import { graphql } from '../../../../../gql/gql.ts';
import type { LinkKind } from '../../../../../gql/graphql.ts';
import { useStrings } from '../../../../../i18n/use-strings.ts';
import { OtherCase } from '../../similar/other-case.tsx';
import { strings } from '../../similar/strings.ts';
import { ActionDialog } from '../action-dialog.tsx';
import { textOf } from '../form-text.ts';
import { useCaseAction } from '../use-case-action.ts';
import { IntakeParts } from './intake-parts.ts';

const LinkCase = graphql(`
  mutation LinkCase($id: ID!, $version: Int!, $otherId: ID!, $kind: LinkKind!, $note: String) {
    answer: linkCase(id: $id, version: $version, otherId: $otherId, kind: $kind, note: $note) {
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

interface LinkCaseDialogProps {
  readonly of: FragmentType<typeof IntakeParts>;
  readonly onClose: () => void;
}

/** This case follows another one, belongs to it, or came twice. */
export function LinkCaseDialog({ of, onClose }: LinkCaseDialogProps) {
  const say = useStrings(strings);
  const { id, version } = readFragment(IntakeParts, of);
  const [kind, setKind] = useState<LinkKind>('REAPPLICATION');
  const action = useCaseAction({ mutation: LinkCase, done: say('linkDone'), onDone: onClose });
  const submit = (values: FormData): void => {
    const otherId = textOf(values, 'otherId');
    void action.run({ id, version, otherId, kind, note: textOf(values, 'note') });
  };
  return (
    <ActionDialog
      action={action}
      title={say('linkTitle')}
      submitLabel={say('link')}
      wide
      onSubmit={submit}
      onClose={onClose}
    >
      <OtherCase caseId={id} />
      <RadioGroup
        name="kind"
        label={say('kind')}
        value={kind}
        onChange={(value) => setKind(value as LinkKind)}
        options={[
          { value: 'REAPPLICATION', label: say('asReapplication'), hint: say('asReapplicationHint') },
          { value: 'RELATED', label: say('asRelated') },
          { value: 'DUPLICATE', label: say('asDuplicate'), hint: say('asDuplicateHint') },
        ]}
      />
      <TextArea
        name="note"
        label={say(kind === 'REAPPLICATION' ? 'whatIsNew' : 'why')}
        hint={say('noteHint')}
        optional
      />
    </ActionDialog>
  );
}
