import { actionLabels, FIELD_LIMITS } from '@ersuchen/domain';
import { DateField, TextArea } from '../../../../components/text-field.tsx';
import { type FragmentType, readFragment } from '../../../../gql/fragment-masking.ts';
import { graphql } from '../../../../gql/gql.ts';
import { useDates } from '../../../../i18n/use-dates.ts';
import { useLabel } from '../../../../i18n/use-label.ts';
import { useStrings } from '../../../../i18n/use-strings.ts';
import { ActionDialog } from './action-dialog.tsx';
import { ExtensionWish, wishOf } from './extension-wish.tsx';
import { textOf } from './form-text.ts';
import { AwaitedStatementParts } from './statement-parts.ts';
import { strings } from './statement-strings.ts';
import { useCaseAction } from './use-case-action.ts';

const ExtendStatement = graphql(`
  mutation ExtendStatement($id: ID!, $version: Int!, $dueOn: String!, $answer: String) {
    answer: extendStatement(caseId: $id, version: $version, dueOn: $dueOn, answer: $answer) {
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

interface ExtendDialogProps {
  readonly of: FragmentType<typeof AwaitedStatementParts>;
  readonly onClose: () => void;
}

export function ExtendDialog({ of, onClose }: ExtendDialogProps) {
  const say = useStrings(strings);
  const label = useLabel();
  const dates = useDates();
  const { id, version, statement } = readFragment(AwaitedStatementParts, of);
  const action = useCaseAction({ mutation: ExtendStatement, done: say('extendDone'), onDone: onClose });
  const wishedOn = wishOf(statement)?.wishedOn;
  return (
    <ActionDialog
      action={action}
      title={label(actionLabels.extendStatement)}
      submitLabel={say('extend')}
      onSubmit={(values) =>
        void action.run({
          id,
          version,
          dueOn: textOf(values, 'dueOn'),
          answer: textOf(values, 'answer').trim() || null,
        })
      }
      onClose={onClose}
    >
      <p>{say('extendBody')}</p>
      <ExtensionWish statement={statement} />
      <DateField name="dueOn" label={say('newDueOn')} defaultValue={wishedOn ? dates.short(wishedOn) : ''} />
      <TextArea name="answer" label={say('answer')} optional rows={3} maxLength={FIELD_LIMITS.officeReason} />
    </ActionDialog>
  );
}
