import { FIELD_LIMITS } from '@ersuchen/domain';
import { Button, ButtonRow } from '../../../../components/button.tsx';
import { Form } from '../../../../components/form.tsx';
import { TextArea } from '../../../../components/text-field.tsx';
import { type FragmentType, readFragment } from '../../../../gql/fragment-masking.ts';
import { graphql } from '../../../../gql/gql.ts';
import { useStrings } from '../../../../i18n/use-strings.ts';
import { textOf } from '../actions/form-text.ts';
import { RefusalAlert } from '../actions/refusal-alert.tsx';
import { useCaseAction } from '../actions/use-case-action.ts';
import { strings } from './strings.ts';

const CaseNoteFormParts = graphql(`
  fragment CaseNoteForm on OfficeCase {
    id
    version
    caseNote
  }
`);

const WriteCaseNote = graphql(`
  mutation WriteCaseNote($id: ID!, $version: Int!, $body: String!) {
    answer: writeCaseNote(caseId: $id, version: $version, body: $body) {
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

export interface CaseNoteFormProps {
  readonly of: FragmentType<typeof CaseNoteFormParts>;
  readonly onClose: () => void;
}

export function CaseNoteForm({ of, onClose }: CaseNoteFormProps) {
  const say = useStrings(strings);
  const { id, version, caseNote } = readFragment(CaseNoteFormParts, of);
  const action = useCaseAction({ mutation: WriteCaseNote, done: say('noteSaved'), onDone: onClose });
  return (
    <Form
      label={say('note')}
      errors={action.fields}
      onSubmit={(values) => void action.run({ id, version, body: textOf(values, 'body') })}
    >
      <RefusalAlert refusal={action.refusal} />
      <TextArea
        name="body"
        label={say('note')}
        hideLabel
        hint={say('noteHint')}
        rows={14}
        maxLength={FIELD_LIMITS.caseNote}
        defaultValue={caseNote ?? ''}
        autoFocus
      />
      <ButtonRow>
        <Button type="submit" variant="primary" isPending={action.isPending}>
          {say('save')}
        </Button>
        <Button variant="quiet" onPress={onClose}>
          {say('cancel')}
        </Button>
      </ButtonRow>
    </Form>
  );
}
