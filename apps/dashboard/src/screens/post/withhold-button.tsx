import { useMutation } from '@apollo/client/react';
import { FIELD_LIMITS } from '@ersuchen/domain';
import { useState } from 'react';
import { Alert } from '../../components/alert.tsx';
import { Button } from '../../components/button.tsx';
import { FormDialog } from '../../components/dialog.tsx';
import type { FieldError } from '../../components/form.tsx';
import { TextArea } from '../../components/text-field.tsx';
import { showToast } from '../../components/toast.ts';
import { graphql } from '../../gql/gql.ts';
import type { PostLetterFragment } from '../../gql/graphql.ts';
import { useStrings } from '../../i18n/use-strings.ts';
import { strings } from './strings.ts';
import { useLetterWords } from './use-letter-words.ts';

const WithholdLetter = graphql(`
  mutation WithholdLetter($id: ID!, $reason: String!) {
    withholdLetter(id: $id, reason: $reason) {
      __typename
      ... on Letter {
        id
      }
      ... on ActionRefused {
        message
      }
      ... on NotFound {
        message
      }
      ... on InputInvalid {
        fields {
          path
          message
        }
      }
    }
  }
`);

interface WithholdButtonProps {
  readonly letter: PostLetterFragment;
  readonly onDone: () => void;
}

/** Keeps a letter back, with a reason. Nothing where that is not possible. */
export function WithholdButton({ letter, onDone }: WithholdButtonProps) {
  const say = useStrings(strings);
  const { names } = useLetterWords();
  const [isOpen, setOpen] = useState(false);
  const [fields, setFields] = useState<readonly FieldError[]>([]);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [withhold, { loading }] = useMutation(WithholdLetter, { context: { quiet: true } });
  if (!letter.actions.includes('withholdLetter')) return null;
  const close = (): void => {
    setOpen(false);
    setFields([]);
    setRefusal(null);
  };
  const submit = async (values: FormData): Promise<void> => {
    const reason = String(values.get('reason') ?? '');
    const answer = await withhold({ variables: { id: letter.id, reason } }).then(
      ({ data }) => data?.withholdLetter,
      () => null,
    );
    setFields(answer?.__typename === 'InputInvalid' ? answer.fields : []);
    setRefusal(answer && 'message' in answer ? answer.message : answer ? null : say('brokenOff'));
    if (answer?.__typename !== 'Letter') return;
    close();
    showToast('success', say('withheld'));
    onDone();
  };
  return (
    <>
      <Button
        size="small"
        variant="quiet"
        aria-label={say('withholdOf', names(letter))}
        onPress={() => setOpen(true)}
      >
        {say('withhold')}
      </Button>
      {isOpen && (
        <FormDialog
          isOpen
          danger
          title={say('withholdTitle')}
          submitLabel={say('withhold')}
          errors={fields}
          refusal={
            refusal && (
              <Alert tone="danger" title={say('refused')} live>
                <p>{refusal}</p>
              </Alert>
            )
          }
          isPending={loading}
          onSubmit={(values) => void submit(values)}
          onClose={close}
        >
          <p>{say('withholdBody', names(letter))}</p>
          <TextArea
            name="reason"
            label={say('reason')}
            hint={say('reasonHint')}
            maxLength={FIELD_LIMITS.officeReason}
          />
        </FormDialog>
      )}
    </>
  );
}
