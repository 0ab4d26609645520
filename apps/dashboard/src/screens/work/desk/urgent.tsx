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
    extensionsAsked {
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

/** The board of statements over all authorities. */
const BOARD = '/anforderungen';

/** What cannot wait: removals first, then what the acting function itself has to move. */
export function Urgent({ of }: { readonly of: FragmentType<typeof DeskUrgentParts> }) {
  const say = useStrings(strings);
  const isChair = useSession().acting.function === 'CHAIR';
  const desk = readFragment(DeskUrgentParts, of);
  const { removalAlarms, overdueStatements, extensionsAsked, awaitingAcceptance } = desk;
  const lists = [removalAlarms, overdueStatements, extensionsAsked, awaitingAcceptance];
  if (lists.every(({ length }) => length === 0)) {
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
      all={{ to: `${BOARD}?teil=OVERDUE`, label: say('allOverdue') }}
    />
  );
  const asked = (
    <CaseList
      key="asked"
      title={say('extensionsAsked')}
      hint={say('extensionsHint')}
      cases={extensionsAsked}
      sign={(one) => <StatementDeadline of={one} />}
      all={{ to: `${BOARD}?teil=EXTENSION_ASKED`, label: say('allExtensions') }}
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
        all={{ to: '/rueckfuehrungen', label: say('allAlarms') }}
        linked
      />
      {isChair ? [awaiting, overdue, asked] : [asked, overdue, awaiting]}
    </>
  );
}
