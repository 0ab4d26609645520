import { useMutation } from '@apollo/client/react';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { failureText, isSessionEnd } from '../../../apollo/failure.ts';
import { Alert } from '../../../components/alert.tsx';
import { Button } from '../../../components/button.tsx';
import { Columns, Stack } from '../../../components/card.tsx';
import { type FieldError, Form } from '../../../components/form.tsx';
import { PageHeader } from '../../../components/page-header.tsx';
import { showToast } from '../../../components/toast.ts';
import { graphql } from '../../../gql/gql.ts';
import { useStrings } from '../../../i18n/use-strings.ts';
import styles from './capture.module.css';
import { MissingPart } from './missing-part.tsx';
import { ArrivalPart, CaseParts } from './other-parts.tsx';
import { PersonBlock } from './person-block.tsx';
import { onPage, readForm } from './read-form.ts';
import { SimilarPart } from './similar-part.tsx';
import { strings } from './strings.ts';
import { usePersons } from './use-persons.ts';

const CaptureApplication = graphql(`
  mutation CaptureApplication($arrival: CaptureInput!, $application: ApplicationInput!, $key: String!) {
    answer: captureApplication(arrival: $arrival, application: $application, idempotencyKey: $key) {
      __typename
      ... on OfficeCase {
        id
        fileNumber
      }
      ... on ActionRefused {
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

/** An application on paper, typed in on one page: warnings stand beside it and bar nothing. */
export function CaptureScreen() {
  const say = useStrings(strings);
  const navigate = useNavigate();
  const page = useRef<HTMLDivElement>(null);
  const { blocks, keys, read, add, remove, copyAddress } = usePersons(page);
  const [typed, setTyped] = useState(() => readForm(new FormData(), [0]));
  const [added, setAdded] = useState<number | null>(null);
  const [key] = useState(() => crypto.randomUUID());
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [capture, { loading }] = useMutation(CaptureApplication);
  const look = () => setTyped(read());
  useEffect(() => {
    if (added !== null) focusOn(page.current, `persons[${added}].firstNames`);
  }, [added]);

  const submit = async (): Promise<void> => {
    setErrors([]);
    setRefusal(null);
    const { arrival, application } = read();
    const variables = {
      key,
      arrival: { ...arrival, documents: [...arrival.documents] },
      application: mutable(application),
    };
    const { data, error } = await capture({ variables, context: { quiet: true } });
    const answer = data?.answer;
    if (answer?.__typename === 'OfficeCase') {
      showToast('success', say('captured', { number: answer.fileNumber ?? '' }));
      await navigate(`/vorgaenge/${answer.id}`);
    } else if (answer?.__typename === 'InputInvalid') {
      setErrors(answer.fields.map(({ path, message }) => ({ path: onPage(path, keys), message })));
    } else if (answer && 'message' in answer) {
      setRefusal(answer.message);
    } else if (!isSessionEnd(error)) {
      setRefusal(failureText(error));
    }
  };

  return (
    <>
      <PageHeader title={say('title')} back={{ to: '/vorgaenge', label: say('back') }}>
        <span>{say('intro')}</span>
      </PageHeader>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: hears what bubbles up from the fields */}
      <div ref={page} onBlur={look} onKeyDown={(event) => hearKey(event, () => void submit())}>
        <Form errors={errors} onSubmit={() => void submit()} label={say('title')}>
          {refusal && (
            <Alert tone="danger" live title={say('refused')}>
              <p>{refusal}</p>
            </Alert>
          )}
          <Columns
            side={
              <>
                <MissingPart typed={typed} />
                <SimilarPart typed={typed} />
              </>
            }
          >
            <Stack>
              <ArrivalPart />
              {blocks.map(({ number, given }, place) => (
                <PersonBlock
                  key={number}
                  number={number}
                  place={place}
                  given={given}
                  onCopyAddress={copyAddress}
                  onRemove={remove}
                />
              ))}
              <div>
                <Button icon="add" onPress={() => setAdded(add())}>
                  {say('addPerson')}
                </Button>
                <p className={styles.hint}>{say('addHint')}</p>
              </div>
              <CaseParts />
            </Stack>
          </Columns>
          <div className={styles.submit}>
            <Button type="submit" variant="primary" icon="check" isPending={loading}>
              {say('capture')}
            </Button>
            <p className={styles.hint}>{say('keys')}</p>
          </div>
        </Form>
      </div>
    </>
  );
}

/** Enter in a field goes nowhere, so that nobody captures half a letter; with Ctrl it captures. */
function hearKey(event: KeyboardEvent<HTMLElement>, capture: () => void): void {
  if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return;
  event.preventDefault();
  if (event.ctrlKey || event.metaKey) capture();
}

function focusOn(page: HTMLElement | null, name: string): void {
  const field = page?.querySelector('form')?.elements.namedItem(name);
  if (field instanceof HTMLElement) field.focus();
}

/** The generated input types know no read-only lists. */
function mutable(application: ReturnType<typeof readForm>['application']) {
  return {
    ...application,
    reasons: [...application.reasons],
    persons: application.persons.map((person) => ({
      ...person,
      aliases: [...person.aliases],
      nationalities: [...person.nationalities],
    })),
  };
}
