import { taskKindLabels } from '@ersuchen/domain';
import { lazy, Suspense, useState } from 'react';
import { dueTone } from '../../../../case/due-tone.ts';
import { Badge } from '../../../../components/badge.tsx';
import { Button, ButtonRow } from '../../../../components/button.tsx';
import { Card, Stack } from '../../../../components/card.tsx';
import { type FragmentType, readFragment } from '../../../../gql/fragment-masking.ts';
import { graphql } from '../../../../gql/gql.ts';
import type { CaseTasksFragment } from '../../../../gql/graphql.ts';
import { useDates } from '../../../../i18n/use-dates.ts';
import { useLabel } from '../../../../i18n/use-label.ts';
import { useStrings } from '../../../../i18n/use-strings.ts';
import { useCaseActions } from '../actions/case-actions.tsx';
import { RefusalAlert } from '../actions/refusal-alert.tsx';
import { useCaseAction } from '../actions/use-case-action.ts';
import { strings } from './strings.ts';
import styles from './tasks.module.css';

const CaseTasksParts = graphql(`
  fragment CaseTasks on OfficeCase {
    id
    version
    ...FollowUpParts
    nextDate {
      on
      kind
    }
    followUps {
      id
      dueOn
      body
      ownerId
      ownerName
      doneAt
    }
  }
`);

const FinishFollowUp = graphql(`
  mutation FinishFollowUp($id: ID!, $version: Int!, $followUpId: ID!) {
    answer: finishFollowUp(id: $id, version: $version, followUpId: $followUpId) {
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

type FollowUp = CaseTasksFragment['followUps'][number];

const FollowUpDialog = lazy(async () => ({
  default: (await import('../actions/follow-up.tsx')).FollowUpDialog,
}));

/** When somebody has to look at the case again, and what was noted for it by hand. */
export function CaseTasks({ of }: { readonly of: FragmentType<typeof CaseTasksParts> }) {
  const say = useStrings(strings);
  const label = useLabel();
  const dates = useDates();
  const actions = useCaseActions();
  const file = readFragment(CaseTasksParts, of);
  const { id, version, nextDate, followUps } = file;
  const [changed, setChanged] = useState<FollowUp | null>(null);
  const finish = useCaseAction({ mutation: FinishFollowUp, done: say('finished'), onDone: () => undefined });
  const mayWrite = actions.of('setFollowUp')?.enabled === true;
  return (
    <Card title={say('title')}>
      <Stack gap={4}>
        {nextDate ? (
          <p className={styles.next}>
            <strong>{dates.date(nextDate.on)}</strong>
            <span>{label(taskKindLabels[nextDate.kind])}</span>
            <Badge tone={dueTone(nextDate.on, dates.today)}>{dates.due(nextDate.on)}</Badge>
          </p>
        ) : (
          <p>{say('none')}</p>
        )}
        <RefusalAlert refusal={finish.refusal} />
        {followUps
          .filter(({ doneAt }) => doneAt === null)
          .map((one) => (
            <div key={one.id} className={styles.followUp}>
              <p className={styles.body}>{one.body}</p>
              <p className={styles.muted}>
                {dates.date(one.dueOn)} · {say('for', { name: one.ownerName })}
              </p>
              {mayWrite && (
                <ButtonRow>
                  <Button
                    size="small"
                    icon="check"
                    isPending={finish.isPending}
                    onPress={() => void finish.run({ id, version, followUpId: one.id })}
                  >
                    {say('finish')}
                  </Button>
                  <Button size="small" variant="quiet" onPress={() => setChanged(one)}>
                    {say('change')}
                  </Button>
                </ButtonRow>
              )}
            </div>
          ))}
        {mayWrite && (
          <div>
            <Button size="small" variant="quiet" onPress={() => actions.open('setFollowUp')}>
              {say('set')}
            </Button>
          </div>
        )}
      </Stack>
      {changed && (
        <Suspense>
          <FollowUpDialog of={file} known={changed} onClose={() => setChanged(null)} />
        </Suspense>
      )}
    </Card>
  );
}
