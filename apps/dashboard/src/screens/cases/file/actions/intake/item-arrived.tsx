import { RadioGroup } from '../../../../../components/radio-group.tsx';
import { DateField } from '../../../../../components/text-field.tsx';
import { type FragmentType, readFragment } from '../../../../../gql/fragment-masking.ts';
import { graphql } from '../../../../../gql/gql.ts';
import { useDates } from '../../../../../i18n/use-dates.ts';
import { useStrings } from '../../../../../i18n/use-strings.ts';
import { ActionDialog } from '../action-dialog.tsx';
import { textOf } from '../form-text.ts';
import { useCaseAction } from '../use-case-action.ts';
import { IntakeParts } from './intake-parts.ts';
import { strings } from './strings.ts';

const RecordItemArrived = graphql(`
  mutation RecordItemArrived($id: ID!, $version: Int!, $itemId: ID!, $arrivedOn: String!) {
    answer: recordItemArrived(id: $id, version: $version, itemId: $itemId, arrivedOn: $arrivedOn) {
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

/** Ticks off what has come; a document of the checklist enters the list of documents. */
export function ItemArrivedDialog({ of, onClose }: DialogProps) {
  const say = useStrings(strings);
  const dates = useDates();
  const { id, version, completionItems } = readFragment(IntakeParts, of);
  const action = useCaseAction({ mutation: RecordItemArrived, done: say('arrived'), onDone: onClose });
  const missing = completionItems.filter(({ arrivedOn }) => arrivedOn === null);
  const submit = (values: FormData): void => {
    void action.run({
      id,
      version,
      itemId: textOf(values, 'itemId'),
      arrivedOn: textOf(values, 'arrivedOn'),
    });
  };
  return (
    <ActionDialog
      action={action}
      title={say('arrivedTitle')}
      submitLabel={say('save')}
      onSubmit={submit}
      onClose={onClose}
    >
      {missing.length === 0 && <p>{say('nothingOpen')}</p>}
      <RadioGroup
        name="itemId"
        label={say('arrivedItem')}
        options={missing.map((item) => ({ value: item.id, label: item.description }))}
        {...(missing[0] ? { defaultValue: missing[0].id } : {})}
      />
      <DateField name="arrivedOn" label={say('arrivedOn')} defaultValue={dates.short(dates.today)} />
    </ActionDialog>
  );
}
