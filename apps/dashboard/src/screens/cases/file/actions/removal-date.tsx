import { actionLabels } from '@ersuchen/domain';
import { Checkbox } from '../../../../components/checkbox.tsx';
import { FieldRow } from '../../../../components/form.tsx';
import { DateField } from '../../../../components/text-field.tsx';
import { type FragmentType, readFragment } from '../../../../gql/fragment-masking.ts';
import { graphql } from '../../../../gql/gql.ts';
import { useDates } from '../../../../i18n/use-dates.ts';
import { useLabel } from '../../../../i18n/use-label.ts';
import { useStrings } from '../../../../i18n/use-strings.ts';
import { ActionDialog } from './action-dialog.tsx';
import { textOf } from './form-text.ts';
import { strings } from './strings.ts';
import { useCaseAction } from './use-case-action.ts';

const RemovalDateParts = graphql(`
  fragment RemovalDateParts on OfficeCase {
    id
    version
    removalOn
    removalFixedOn
    inDetention
  }
`);

const SetRemovalDate = graphql(`
  mutation SetRemovalDate(
    $id: ID!
    $version: Int!
    $removalOn: String
    $fixedOn: String
    $inDetention: Boolean!
  ) {
    answer: setRemovalDate(
      caseId: $id
      version: $version
      removalOn: $removalOn
      fixedOn: $fixedOn
      inDetention: $inDetention
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

interface RemovalDateDialogProps {
  readonly of: FragmentType<typeof RemovalDateParts>;
  readonly onClose: () => void;
}

export function RemovalDateDialog({ of, onClose }: RemovalDateDialogProps) {
  const say = useStrings(strings);
  const label = useLabel();
  const dates = useDates();
  const { id, version, removalOn, removalFixedOn, inDetention } = readFragment(RemovalDateParts, of);
  const action = useCaseAction({ mutation: SetRemovalDate, done: say('removalDone'), onDone: onClose });
  const submit = (values: FormData): void => {
    void action.run({
      id,
      version,
      removalOn: textOf(values, 'removalOn').trim() || null,
      fixedOn: textOf(values, 'fixedOn').trim() || null,
      inDetention: values.has('inDetention'),
    });
  };
  return (
    <ActionDialog
      action={action}
      title={label(actionLabels.setRemovalDate)}
      submitLabel={say('save')}
      onSubmit={submit}
      onClose={onClose}
    >
      <p>{say('removalBody')}</p>
      <FieldRow>
        <DateField
          name="removalOn"
          label={say('removalOn')}
          optional
          defaultValue={removalOn ? dates.short(removalOn) : ''}
        />
        <DateField
          name="fixedOn"
          label={say('fixedOn')}
          optional
          defaultValue={removalFixedOn ? dates.short(removalFixedOn) : ''}
        />
      </FieldRow>
      <Checkbox name="inDetention" label={say('inDetention')} defaultChecked={inDetention} />
    </ActionDialog>
  );
}
