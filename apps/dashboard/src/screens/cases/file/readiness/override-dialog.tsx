import { actionLabels, FIELD_LIMITS } from '@ersuchen/domain';
import { personName } from '../../../../case/person-name.ts';
import { TextArea } from '../../../../components/text-field.tsx';
import { graphql } from '../../../../gql/gql.ts';
import type { ReadinessFragment } from '../../../../gql/graphql.ts';
import { useLabel } from '../../../../i18n/use-label.ts';
import { useStrings } from '../../../../i18n/use-strings.ts';
import { ActionDialog } from '../actions/action-dialog.tsx';
import { textOf } from '../actions/form-text.ts';
import { useCaseAction } from '../actions/use-case-action.ts';
import { strings } from './strings.ts';

const OverrideBlocker = graphql(`
  mutation OverrideBlocker(
    $id: ID!
    $version: Int!
    $blocker: String!
    $personId: ID
    $ground: String
    $reason: String!
  ) {
    answer: overrideBlocker(
      caseId: $id
      version: $version
      blocker: $blocker
      personId: $personId
      ground: $ground
      reason: $reason
    ) {
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

export interface OverrideDialogProps {
  readonly blocker: ReadinessFragment['blockers'][number];
  readonly file: ReadinessFragment;
  readonly what: string;
  readonly onClose: () => void;
}

export function OverrideDialog({ blocker, file, what, onClose }: OverrideDialogProps) {
  const say = useStrings(strings);
  const label = useLabel();
  const action = useCaseAction({ mutation: OverrideBlocker, done: say('overrideDone'), onDone: onClose });
  const { code, personId, ground } = blocker;
  const person = file.persons.find(({ id }) => id === personId);
  const about = [person && personName(person), ground && say('ground', { code: ground })].filter(Boolean);
  const submit = (values: FormData): void => {
    const reason = textOf(values, 'reason');
    void action.run({ id: file.id, version: file.version, blocker: code, personId, ground, reason });
  };
  return (
    <ActionDialog
      action={action}
      title={label(actionLabels.overrideBlocker)}
      submitLabel={say('override')}
      onSubmit={submit}
      onClose={onClose}
    >
      <p>
        <strong>{[what, about.join(', ')].filter(Boolean).join(' ')}</strong>
      </p>
      <p>{say('overrideBody')}</p>
      <TextArea name="reason" label={say('reason')} rows={5} maxLength={FIELD_LIMITS.officeReason} />
    </ActionDialog>
  );
}
