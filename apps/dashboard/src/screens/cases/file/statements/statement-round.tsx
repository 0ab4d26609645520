import { type StatementState, statementStateLabels } from '@ersuchen/domain';
import { dueTone } from '../../../../case/due-tone.ts';
import type { Tone } from '../../../../components/alert.tsx';
import { Badge, StatusPill } from '../../../../components/badge.tsx';
import { Card } from '../../../../components/card.tsx';
import { DescriptionList } from '../../../../components/description-list.tsx';
import { type FragmentType, readFragment } from '../../../../gql/fragment-masking.ts';
import { graphql } from '../../../../gql/gql.ts';
import { useDates } from '../../../../i18n/use-dates.ts';
import { useLabel } from '../../../../i18n/use-label.ts';
import { useStrings } from '../../../../i18n/use-strings.ts';
import styles from '../file.module.css';
import { ExtensionHistory } from './extension-history.tsx';
import { StatementText } from './statement-text.tsx';
import { strings } from './strings.ts';

const StatementRoundParts = graphql(`
  fragment StatementRound on OfficeStatement {
    id
    round
    state
    requestedAt
    dueOn
    authority {
      id
      name
    }
    signer
    submittedAt
    receiptNumber
    waivedReason
    redoReason
    withdrawnReason
    reminderCount
    lastRemindedOn
    ...ExtensionHistory
    ...StatementText
  }
`);

const TONES: Readonly<Record<StatementState, Tone | 'neutral'>> = {
  REQUESTED: 'warning',
  DRAFTED: 'warning',
  SUBMITTED: 'success',
  WAIVED: 'neutral',
  WITHDRAWN: 'neutral',
};

export interface StatementRoundProps {
  readonly of: FragmentType<typeof StatementRoundParts>;
  readonly isOnly: boolean;
}

export function StatementRound({ of, isOnly }: StatementRoundProps) {
  const say = useStrings(strings);
  const label = useLabel();
  const dates = useDates();
  const round = readFragment(StatementRoundParts, of);
  const isOpen = round.state === 'REQUESTED' || round.state === 'DRAFTED';
  const isWaived = round.state === 'WAIVED';
  const due = isOpen ? (
    <Badge tone={dueTone(round.dueOn, dates.today)}>
      {say('dueWith', { date: dates.date(round.dueOn), due: dates.due(round.dueOn) })}
    </Badge>
  ) : (
    dates.date(round.dueOn)
  );
  return (
    <Card
      title={isOnly ? say('title') : say('round', { round: round.round })}
      aside={<StatusPill tone={TONES[round.state]}>{label(statementStateLabels[round.state])}</StatusPill>}
    >
      <DescriptionList
        entries={[
          [say('authority'), round.authority.name],
          [say('requested'), isWaived ? null : dates.instant(round.requestedAt)],
          [say('due'), isWaived ? null : due],
          [say('submitted'), round.submittedAt && dates.instant(round.submittedAt)],
          [say('signer'), round.signer],
          [say('receipt'), round.receiptNumber],
          [say('waived'), round.waivedReason],
          [say('redo'), round.redoReason],
          [say('withdrawn'), round.withdrawnReason],
          [
            say('reminders'),
            round.lastRemindedOn &&
              say('remindersWith', {
                count: round.reminderCount,
                date: dates.date(round.lastRemindedOn),
              }),
          ],
        ]}
      />
      <ExtensionHistory of={round} />
      {isOpen && <p className={styles.muted}>{say('hidden')}</p>}
      <StatementText of={round} />
    </Card>
  );
}
