import { actionLabels, FIELD_LIMITS, nrw, statementDueOn } from '@ersuchen/domain';
import { DateField, TextArea } from '../../../../components/text-field.tsx';
import { type FragmentType, readFragment } from '../../../../gql/fragment-masking.ts';
import { graphql } from '../../../../gql/gql.ts';
import { useDates } from '../../../../i18n/use-dates.ts';
import { useLabel } from '../../../../i18n/use-label.ts';
import { useStrings } from '../../../../i18n/use-strings.ts';
import { ActionDialog } from './action-dialog.tsx';
import { DocumentChoice } from './document-choice.tsx';
import { checkedOf, textOf } from './form-text.ts';
import { QuestionChoice } from './question-choice.tsx';
import { AwaitedStatementParts } from './statement-parts.ts';
import { strings } from './statement-strings.ts';
import { strings as commonStrings } from './strings.ts';
import { useCaseAction } from './use-case-action.ts';

const RedoStatement = graphql(`
  mutation RedoStatement($id: ID!, $version: Int!, $reason: String!, $dueOn: String!, $questions: [String!]!, $documentIds: [ID!]!) {
    answer: redoStatement(caseId: $id, version: $version, reason: $reason, dueOn: $dueOn, questions: $questions, releasedDocumentIds: $documentIds) {
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

interface RedoDialogProps {
  readonly of: FragmentType<typeof AwaitedStatementParts>;
  readonly onClose: () => void;
}

/** Weekends are passed over; on a public holiday the server asks for another day. */
const NO_HOLIDAYS: ReadonlySet<string> = new Set();

export function RedoDialog({ of, onClose }: RedoDialogProps) {
  const say = useStrings(strings);
  const sayCommon = useStrings(commonStrings);
  const label = useLabel();
  const dates = useDates();
  const file = readFragment(AwaitedStatementParts, of);
  const { id, version } = file;
  const action = useCaseAction({ mutation: RedoStatement, done: say('redoDone'), onDone: onClose });
  const submit = (values: FormData): void => {
    void action.run({
      id,
      version,
      reason: textOf(values, 'reason'),
      dueOn: textOf(values, 'dueOn'),
      questions: [...checkedOf(values, 'questions')],
      documentIds: [...checkedOf(values, 'documents')],
    });
  };
  return (
    <ActionDialog
      action={action}
      title={label(actionLabels.redoStatement)}
      submitLabel={say('redo')}
      wide
      onSubmit={submit}
      onClose={onClose}
    >
      <p>{say('redoBody')}</p>
      <TextArea
        name="reason"
        label={say('redoReason')}
        hint={say('redoReasonHint')}
        rows={3}
        maxLength={FIELD_LIMITS.officeReason}
      />
      <DateField
        name="dueOn"
        label={sayCommon('dueOn')}
        hint={sayCommon('dueOnHint', { days: nrw.statementTargetDays })}
        defaultValue={dates.short(statementDueOn(dates.today, nrw, NO_HOLIDAYS))}
      />
      <QuestionChoice errors={action.fields} />
      <DocumentChoice of={file} errors={action.fields} />
    </ActionDialog>
  );
}
