import { FIELD_LIMITS } from '@ersuchen/domain';
import { Button, ButtonRow } from '../../../../components/button.tsx';
import { Form } from '../../../../components/form.tsx';
import { TextArea } from '../../../../components/text-field.tsx';
import { type FragmentType, readFragment } from '../../../../gql/fragment-masking.ts';
import { graphql } from '../../../../gql/gql.ts';
import { useStrings } from '../../../../i18n/use-strings.ts';
import { RefusalAlert } from '../actions/refusal-alert.tsx';
import { useCaseAction } from '../actions/use-case-action.ts';
import { useNoteDraft } from './note-draft.tsx';
import { strings } from './strings.ts';

const CaseNoteFormParts = graphql(`
  fragment CaseNoteForm on OfficeCase {
    id
    version
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
  const { id, version } = readFragment(CaseNoteFormParts, of);
  const draft = useNoteDraft();
  const action = useCaseAction({ mutation: WriteCaseNote, done: say('noteSaved'), onDone: onClose });
  return (
    <Form
      label={say('note')}
      errors={action.fields}
      onSubmit={() => void action.run({ id, version, body: draft.text ?? '' })}
    >
      <RefusalAlert refusal={action.refusal} />
      <TextArea
        name="body"
        label={say('note')}
        hideLabel
        hint={say('noteHint')}
        rows={14}
        maxLength={FIELD_LIMITS.caseNote}
        value={draft.text ?? ''}
        onChange={(event) => draft.write(event.currentTarget.value)}
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
