import { type DocumentKind, documentKinds } from '@ersuchen/domain';
import { Checkbox } from '../../../../../components/checkbox.tsx';
import { FieldError } from '../../../../../components/field.tsx';
import { Fieldset } from '../../../../../components/form.tsx';
import { DateField, TextArea } from '../../../../../components/text-field.tsx';
import { type FragmentType, readFragment } from '../../../../../gql/fragment-masking.ts';
import { graphql } from '../../../../../gql/gql.ts';
import { useDates } from '../../../../../i18n/use-dates.ts';
import { useLabel } from '../../../../../i18n/use-label.ts';
import { useStrings } from '../../../../../i18n/use-strings.ts';
import { ActionDialog } from '../action-dialog.tsx';
import styles from '../actions.module.css';
import { boxName, checkedOf, textOf } from '../form-text.ts';
import { useCaseAction } from '../use-case-action.ts';
import { dueDay } from './due-day.ts';
import { IntakeParts } from './intake-parts.ts';
import { strings } from './strings.ts';

const RequestCompletion = graphql(`
  mutation RequestCompletion($id: ID!, $version: Int!, $dueOn: String!, $items: [CompletionItemInput!]!) {
    answer: requestCompletion(id: $id, version: $version, dueOn: $dueOn, items: $items) {
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

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

/** Asks the party for documents of the checklist and for anything else in words, until a day. */
export function RequestCompletionDialog({ of, onClose }: DialogProps) {
  const say = useStrings(strings);
  const label = useLabel();
  const dates = useDates();
  const { id, version, checklist } = readFragment(IntakeParts, of);
  const action = useCaseAction({
    mutation: RequestCompletion,
    done: say('completionAsked'),
    onDone: onClose,
  });
  const submit = (values: FormData): void => {
    const kinds = checkedOf(values, 'kinds').map((kind) => ({ kind }));
    const others = linesOf(textOf(values, 'others')).map((description) => ({ description }));
    void action.run({ id, version, dueOn: textOf(values, 'dueOn'), items: [...kinds, ...others] });
  };
  const wrong = action.fields.find(({ path }) => path.startsWith('items'))?.message;
  return (
    <ActionDialog
      action={action}
      title={say('askTitle')}
      submitLabel={say('ask')}
      wide
      onSubmit={submit}
      onClose={onClose}
    >
      <p>{say('askBody')}</p>
      <Fieldset legend={say('askDocuments')}>
        <div className={styles.manyBoxes}>
          {checklist.map(({ kind, blocking, present }) => (
            <Checkbox
              key={kind}
              name={boxName('kinds', kind)}
              label={label(documentKinds[kind as DocumentKind].label)}
              defaultChecked={blocking && !present}
              {...(present ? { hint: say('alreadyThere') } : {})}
            />
          ))}
        </div>
      </Fieldset>
      <TextArea name="others" label={say('askOthers')} hint={say('askOthersHint')} rows={3} optional />
      <FieldError id="items" error={wrong} />
      <DateField name="dueOn" label={say('dueOn')} defaultValue={dates.short(dueDay(dates.today))} />
    </ActionDialog>
  );
}
