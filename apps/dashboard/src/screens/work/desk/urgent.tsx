import { RemovalAlarm } from '../../../case/removal-alarm.tsx';
import { StatementDeadline } from '../../../case/statement-deadline.tsx';
import { Badge } from '../../../components/badge.tsx';
import { Card } from '../../../components/card.tsx';
import { EmptyState } from '../../../components/empty-state.tsx';
import { type FragmentType, readFragment } from '../../../gql/fragment-masking.ts';
import { graphql } from '../../../gql/gql.ts';
import { useStrings } from '../../../i18n/use-strings.ts';
import { useSession } from '../../../session/session.ts';
import { CaseList } from './case-list.tsx';
import { listOf } from './list-of.ts';
import { strings } from './strings.ts';

const DeskUrgentParts = graphql(`
  fragment DeskUrgent on OfficeDesk {
    removalAlarms {
      id
      ...DeskCase
      ...RemovalAlarm
    }
    overdueStatements {
      id
      ...DeskCase
      ...StatementDeadline
    }
    awaitingAcceptance {
      id
      proposal {
        proposal
      }
      ...DeskCase
    }
  }
`);

/** What cannot wait: removals first, then what the acting function itself has to move. */
export function Urgent({ of }: { readonly of: FragmentType<typeof DeskUrgentParts> }) {
  const say = useStrings(strings);
  const isChair = useSession().acting.function === 'CHAIR';
  const { removalAlarms, overdueStatements, awaitingAcceptance } = readFragment(DeskUrgentParts, of);
  if (removalAlarms.length + overdueStatements.length + awaitingAcceptance.length === 0) {
    return (
      <Card>
        <EmptyState icon="check" title={say('calmTitle')}>
          {say('calmBody')}
        </EmptyState>
      </Card>
    );
  }
  const overdue = (
    <CaseList
      key="overdue"
      title={say('overdue')}
      cases={overdueStatements}
      sign={(one) => <StatementDeadline of={one} />}
      all={{ to: `${listOf('STATEMENT_REQUESTED')}&ordnung=WAITING_LONGEST`, label: say('allOverdue') }}
    />
  );
  const awaiting = (
    <CaseList
      key="awaiting"
      title={say(isChair ? 'awaitingChair' : 'awaiting')}
      cases={awaitingAcceptance}
      sign={({ proposal }) =>
        proposal && (
          <Badge tone="info">
            {say(proposal.proposal === 'ACCEPT' ? 'proposedAccept' : 'proposedNotAccept')}
          </Badge>
        )
      }
      all={{ to: listOf('PRE_CHECK'), label: say('allAwaiting') }}
    />
  );
  return (
    <>
      <CaseList
        title={say('alarms')}
        hint={say('alarmsHint')}
        cases={removalAlarms}
        sign={(one) => <RemovalAlarm of={one} />}
        all={{ to: '/vorgaenge', label: say('allAlarms') }}
      />
      {isChair ? [awaiting, overdue] : [overdue, awaiting]}
    </>
  );
}
