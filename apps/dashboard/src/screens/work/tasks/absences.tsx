import { useMutation, useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { Badge } from '../../../components/badge.tsx';
import { Button } from '../../../components/button.tsx';
import { Card, Stack } from '../../../components/card.tsx';
import { showToast } from '../../../components/toast.ts';
import { graphql } from '../../../gql/gql.ts';
import { useDates } from '../../../i18n/use-dates.ts';
import { useStrings } from '../../../i18n/use-strings.ts';
import { AbsenceDialog } from './absence-dialog.tsx';
import { strings } from './strings.ts';
import styles from './tasks.module.css';

const Absences = graphql(`
  query Absences {
    absences {
      id
      accountName
      substituteName
      fromOn
      toOn
      endedAt
    }
  }
`);

const EndAbsence = graphql(`
  mutation EndAbsence($id: ID!) {
    answer: endAbsence(id: $id) {
      __typename
      ... on Absence {
        id
        endedAt
      }
      ... on ActionRefused {
        message
      }
      ... on NotFound {
        message
      }
    }
  }
`);

/** Who is away now or soon, and who stands in. */
export function AbsencesCard() {
  const say = useStrings(strings);
  const dates = useDates();
  const [isOpen, setOpen] = useState(false);
  const { data, refetch } = useQuery(Absences);
  const [end, { loading }] = useMutation(EndAbsence);
  const current = (data?.absences ?? []).filter(
    ({ endedAt, toOn }) => endedAt === null && toOn >= dates.today,
  );
  const finish = async (id: string): Promise<void> => {
    const answer = (await end({ variables: { id } })).data?.answer;
    if (answer?.__typename === 'Absence') showToast('success', say('ended'));
    else if (answer && 'message' in answer) showToast('danger', answer.message);
    await refetch();
  };
  return (
    <Card title={say('absences')}>
      <Stack gap={4}>
        {data && current.length === 0 && <p>{say('noAbsence')}</p>}
        {current.length > 0 && (
          <ul className={styles.absences}>
            {current.map(({ id, accountName, substituteName, fromOn, toOn }) => (
              <li key={id} className={styles.absence}>
                <span>
                  {say('absent', { name: accountName, substitute: substituteName })}{' '}
                  {fromOn <= dates.today && <Badge tone="info">{say('now')}</Badge>}
                </span>
                <span className={styles.muted}>
                  {say('days', { from: dates.short(fromOn), to: dates.short(toOn) })}
                </span>
                <div>
                  <Button
                    size="small"
                    variant="quiet"
                    isDisabled={loading}
                    aria-label={`${say('end')}: ${accountName}`}
                    onPress={() => void finish(id)}
                  >
                    {say('end')}
                  </Button>
                </div>
              </li>
            ))}
          </ul>
        )}
        <div>
          <Button onPress={() => setOpen(true)}>{say('record')}</Button>
        </div>
      </Stack>
      {isOpen && <AbsenceDialog onClose={() => setOpen(false)} onDone={() => void refetch()} />}
    </Card>
  );
}
