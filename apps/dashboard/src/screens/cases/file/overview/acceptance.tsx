import { Badge } from '../../../../components/badge.tsx';
import { Card, Stack } from '../../../../components/card.tsx';
import { type FragmentType, readFragment } from '../../../../gql/fragment-masking.ts';
import { graphql } from '../../../../gql/gql.ts';
import { useDates } from '../../../../i18n/use-dates.ts';
import { useStrings } from '../../../../i18n/use-strings.ts';
import { ProposalSummary } from '../actions/proposal-summary.tsx';
import { bodyNames } from '../body-names.ts';
import styles from '../file.module.css';
import { strings } from './strings.ts';

const AcceptanceParts = graphql(`
  fragment Acceptance on OfficeCase {
    state
    proposal {
      proposal
    }
    preCheckDecision {
      result
      body
      decidedOn
      ground
      recordedBy
    }
    ...ProposalSummary
  }
`);

/** The office's proposal and what was decided on it, with body, day and ground. */
export function Acceptance({ of }: { readonly of: FragmentType<typeof AcceptanceParts> }) {
  const say = useStrings(strings);
  const sayBody = useStrings(bodyNames);
  const dates = useDates();
  const file = readFragment(AcceptanceParts, of);
  const { preCheckDecision: decision, proposal } = file;
  if (!decision && !proposal && file.state !== 'PRE_CHECK') return null;
  const isAccepted = decision?.result === 'ACCEPT';
  return (
    <Card
      title={say('acceptance')}
      aside={
        decision && (
          <Badge
            tone={isAccepted ? 'success' : 'neutral'}
            {...(isAccepted ? { icon: 'check' as const } : {})}
          >
            {say(isAccepted ? 'accepted' : 'notAccepted')}
          </Badge>
        )
      }
    >
      <Stack gap={4}>
        {!decision && !proposal && <p className={styles.muted}>{say('notProposed')}</p>}
        {decision && (
          <div>
            <p className={styles.muted}>
              {say('decidedBy', {
                body: sayBody(decision.body),
                date: dates.date(decision.decidedOn),
                name: decision.recordedBy,
              })}
            </p>
            <p className={styles.text}>{decision.ground}</p>
          </div>
        )}
        <ProposalSummary of={file} followed={decision?.ground} />
      </Stack>
    </Card>
  );
}
