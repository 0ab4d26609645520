import { useApolloClient } from '@apollo/client/react';
import { useId, useState } from 'react';
import { graphql } from '../../../../gql/gql.ts';
import { useStrings } from '../../../../i18n/use-strings.ts';
import { DONE, fieldsOf, type Outcome } from '../../outcome.ts';
import { QUIET } from '../../quiet.ts';
import { useAgendaChanges } from '../agenda-changes.ts';
import styles from './draft.module.css';
import { strings } from './strings.ts';

const ChangeItemDuration = graphql(`
  mutation ChangeItemDuration($meetingId: ID!, $version: Int!, $itemId: ID!, $minutes: Int!) {
    changeItemDuration(meetingId: $meetingId, version: $version, itemId: $itemId, minutes: $minutes) {
      __typename
      ... on Meeting {
        version
        ...ChangedAgenda
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
      ... on Conflict {
        currentVersion
      }
      ... on NotFound {
        message
      }
    }
  }
`);

export interface ItemMinutesProps {
  readonly itemId: string;
  readonly minutes: number;
  /** The case in a few words. */
  readonly name: string;
}

/** How long the item takes: saved by Enter or by leaving the field; what was refused stays there to be corrected. */
export function ItemMinutes({ itemId, minutes, name }: ItemMinutesProps) {
  const say = useStrings(strings);
  const id = useId();
  const { change, tell } = useAgendaChanges();
  const client = useApolloClient();
  const [text, setText] = useState(String(minutes));
  const [known, setKnown] = useState(minutes);
  const [outcome, setOutcome] = useState<Outcome>(DONE);
  if (known !== minutes) {
    setKnown(minutes);
    setText(String(minutes));
  }
  const save = async (): Promise<void> => {
    if (text.trim() === String(minutes)) return setOutcome(DONE);
    const wanted = /^\d{1,4}$/.test(text.trim()) ? Number(text) : 0;
    const answer = await change(async (seen) => {
      const variables = { ...seen, itemId, minutes: wanted };
      const { data } = await client.mutate({ ...QUIET, mutation: ChangeItemDuration, variables });
      return data?.changeItemDuration;
    });
    setOutcome(answer);
    if (answer.kind !== 'invalid') tell(answer);
  };
  const [refused] = fieldsOf(outcome);
  return (
    <div className={styles.duration}>
      <input
        className={styles.minutes}
        aria-label={say('minutes', { case: name })}
        aria-invalid={refused ? true : undefined}
        aria-describedby={refused ? id : undefined}
        inputMode="numeric"
        maxLength={4}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        onFocus={(event) => event.currentTarget.select()}
        onBlur={() => void save()}
        onKeyDown={(event) => event.key === 'Enter' && void save()}
      />
      <span>{say('minutesUnit')}</span>
      {refused && (
        <span id={id} role="alert" className={styles.refused}>
          {refused.message}
        </span>
      )}
    </div>
  );
}
