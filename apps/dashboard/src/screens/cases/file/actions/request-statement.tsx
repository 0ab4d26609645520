import { actionLabels, nrw, statementDueOn } from '@ersuchen/domain';
import { DescriptionList } from '../../../../components/description-list.tsx';
import { DateField } from '../../../../components/text-field.tsx';
import { type FragmentType, readFragment } from '../../../../gql/fragment-masking.ts';
import { graphql } from '../../../../gql/gql.ts';
import { useDates } from '../../../../i18n/use-dates.ts';
import { useLabel } from '../../../../i18n/use-label.ts';
import { useStrings } from '../../../../i18n/use-strings.ts';
import { ActionDialog } from './action-dialog.tsx';
import { DocumentChoice } from './document-choice.tsx';
import { checkedOf, textOf } from './form-text.ts';
import { QuestionChoice } from './question-choice.tsx';
import { strings } from './strings.ts';
import { useCaseAction } from './use-case-action.ts';

const RequestStatementParts = graphql(`
  fragment RequestStatementParts on OfficeCase {
    id
    version
    authority {
      id
      name
    }
    ...DocumentChoice
  }
`);

const RequestStatement = graphql(`
  mutation RequestStatement(
    $id: ID!
    $version: Int!
    $dueOn: String!
    $questions: [String!]!
    $documentIds: [ID!]!
  ) {
    answer: requestStatement(
      caseId: $id
      version: $version
      dueOn: $dueOn
      questions: $questions
      releasedDocumentIds: $documentIds
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

interface RequestStatementDialogProps {
  readonly of: FragmentType<typeof RequestStatementParts>;
  readonly onClose: () => void;
}

/** Weekends are passed over; on a public holiday the server asks for another day. */
const NO_HOLIDAYS: ReadonlySet<string> = new Set();

export function RequestStatementDialog({ of, onClose }: RequestStatementDialogProps) {
  const say = useStrings(strings);
  const label = useLabel();
  const dates = useDates();
  const file = readFragment(RequestStatementParts, of);
  const { id, version, authority } = file;
  const action = useCaseAction({ mutation: RequestStatement, done: say('requestDone'), onDone: onClose });
  const submit = (values: FormData): void => {
    void action.run({
      id,
      version,
      dueOn: textOf(values, 'dueOn'),
      questions: [...checkedOf(values, 'questions')],
      documentIds: [...checkedOf(values, 'documents')],
    });
  };
  return (
    <ActionDialog
      action={action}
      title={label(actionLabels.requestStatement)}
      submitLabel={say('request')}
      wide
      onSubmit={submit}
      onClose={onClose}
    >
      <DescriptionList entries={[[say('authority'), authority?.name ?? say('authorityUnclear')]]} />
      <DateField
        name="dueOn"
        label={say('dueOn')}
        hint={say('dueOnHint', { days: nrw.statementTargetDays })}
        defaultValue={dates.short(statementDueOn(dates.today, nrw, NO_HOLIDAYS))}
      />
      <QuestionChoice errors={action.fields} />
      <DocumentChoice of={file} errors={action.fields} />
    </ActionDialog>
  );
}
