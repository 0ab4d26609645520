import { useLazyQuery } from '@apollo/client/react';
import { useEffect, useState } from 'react';
import { Alert } from '../../../components/alert.tsx';
import { Button } from '../../../components/button.tsx';
import { Card, Stack } from '../../../components/card.tsx';
import { ComboBox } from '../../../components/combo-box.tsx';
import { pdfAddress } from '../../../components/pdf-address.ts';
import { graphql } from '../../../gql/gql.ts';
import { useStrings } from '../../../i18n/use-strings.ts';
import { strings } from '../strings.ts';
import styles from './preview.module.css';
import { useSubjects } from './use-subjects.ts';

const LetterPreview = graphql(`
  query LetterPreview($letter: String!, $subjectId: ID!, $body: String) {
    letterPreview(letter: $letter, subjectId: $subjectId, body: $body) {
      __typename
      ... on LetterPreview {
        pdf
        pages
        missing {
          name
          meaning
        }
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

export interface PreviewProps {
  readonly letter: string;
  readonly ofMeeting: boolean;
  /** The text as it stands in the field. */
  readonly body: string;
}

/** The letter on a real case or meeting, with what that lacks. */
export function Preview({ letter, ofMeeting, body }: PreviewProps) {
  const say = useStrings(strings);
  const subjects = useSubjects(ofMeeting);
  const [subjectId, setSubjectId] = useState<string | null>(null);
  const [ask, { data, loading, error }] = useLazyQuery(LetterPreview, { fetchPolicy: 'no-cache' });
  const answer = data?.letterPreview;
  return (
    <Card title={say('preview')}>
      <Stack gap={4}>
        <ComboBox
          label={say(ofMeeting ? 'previewOfMeeting' : 'previewOf')}
          hint={say('previewHint')}
          options={subjects}
          value={subjectId}
          onChange={setSubjectId}
        />
        <div>
          <Button
            isDisabled={subjectId === null}
            isPending={loading}
            onPress={() => subjectId && void ask({ variables: { letter, subjectId, body } })}
          >
            {say('show')}
          </Button>
        </div>
        {error && <Alert tone="danger" title={say('failed')} live />}
        {answer?.__typename === 'NotFound' && <Alert tone="danger" title={answer.message} live />}
        {answer?.__typename === 'InputInvalid' && (
          <Alert tone="danger" title={answer.fields.map(({ message }) => message).join(' ')} live />
        )}
        {answer?.__typename === 'LetterPreview' && <Made {...answer} />}
      </Stack>
    </Card>
  );
}

interface MadeProps {
  readonly pdf: string;
  readonly pages: number;
  readonly missing: readonly { readonly name: string; readonly meaning: string }[];
}

function Made({ pdf, pages, missing }: MadeProps) {
  const say = useStrings(strings);
  const [address, setAddress] = useState('');
  useEffect(() => {
    const made = pdfAddress(pdf);
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [pdf]);
  return (
    <>
      <p className={styles.made}>
        <a href={address} target="_blank" rel="noreferrer">
          {say('open')}
        </a>{' '}
        · {say('pages', { count: pages })}
      </p>
      {missing.length === 0 ? (
        <Alert tone="success" title={say('complete')} live />
      ) : (
        <Alert tone="warning" title={say('missing', { count: missing.length })} live>
          <ul>
            {missing.map(({ name, meaning }) => (
              <li key={name}>
                {`{{${name}}}`}: {meaning}
              </li>
            ))}
          </ul>
        </Alert>
      )}
    </>
  );
}
