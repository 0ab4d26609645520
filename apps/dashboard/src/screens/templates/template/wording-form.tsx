import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { Alert } from '../../../components/alert.tsx';
import { Button, ButtonRow } from '../../../components/button.tsx';
import { Card } from '../../../components/card.tsx';
import { type FieldError, Form } from '../../../components/form.tsx';
import { TextArea } from '../../../components/text-field.tsx';
import { showToast } from '../../../components/toast.ts';
import { graphql } from '../../../gql/gql.ts';
import { useStrings } from '../../../i18n/use-strings.ts';
import { strings } from '../strings.ts';

const SaveLetterTemplate = graphql(`
  mutation SaveLetterTemplate($letter: String!, $version: Int!, $body: String!) {
    saveLetterTemplate(letter: $letter, version: $version, body: $body) {
      __typename
      ... on LetterTemplate {
        letter
        version
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

export interface WordingFormProps {
  readonly template: { readonly letter: string; readonly version: number; readonly body: string };
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly onSaved: () => void;
}

/** The text field of the wording; what is refused keeps the text. */
export function WordingForm({ template, text, onText, onSaved }: WordingFormProps) {
  const say = useStrings(strings);
  const [save, { loading }] = useMutation(SaveLetterTemplate);
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const [isConflict, setConflict] = useState(false);
  const isChanged = text.trim() !== template.body.trim();

  async function submit(): Promise<void> {
    if (!isChanged) return showToast('info', say('unchanged'));
    const { letter, version } = template;
    const { data } = await save({ variables: { letter, version, body: text } });
    const answer = data?.saveLetterTemplate;
    setErrors(answer?.__typename === 'InputInvalid' ? answer.fields : []);
    setConflict(answer?.__typename === 'Conflict');
    if (answer?.__typename === 'LetterTemplate') {
      showToast('success', say('saved', { version: answer.version }));
    }
    if (answer?.__typename === 'LetterTemplate' || answer?.__typename === 'Conflict') onSaved();
  }

  return (
    <Card title={say('wording')}>
      <Form errors={errors} onSubmit={() => void submit()} label={say('wording')}>
        {isConflict && (
          <Alert tone="warning" title={say('conflict')} live>
            <p>{say('conflictBody')}</p>
          </Alert>
        )}
        <TextArea
          name="body"
          label={say('wording')}
          hideLabel
          hint={say('wordingHint', { open: '{{', close: '}}' })}
          rows={18}
          value={text}
          onChange={(event) => onText(event.currentTarget.value)}
          spellCheck
          lang="de"
        />
        <ButtonRow>
          <Button type="submit" variant="primary" isPending={loading}>
            {say('save')}
          </Button>
        </ButtonRow>
      </Form>
    </Card>
  );
}
