import { type CaseState, POOL_STATES } from '@ersuchen/domain';
import { Badge } from '../../../../components/badge.tsx';
import { Card } from '../../../../components/card.tsx';
import { type FragmentType, readFragment } from '../../../../gql/fragment-masking.ts';
import { graphql } from '../../../../gql/gql.ts';
import { useStrings } from '../../../../i18n/use-strings.ts';
import { BlockerItem } from './blocker-item.tsx';
import { groupBlockers } from './group-blockers.ts';
import styles from './readiness.module.css';
import { strings } from './strings.ts';

const ReadinessParts = graphql(`
  fragment Readiness on OfficeCase {
    id
    version
    state
    ready
    blockers {
      code
      personId
      ground
      days
      overridden
      overrideReason
      message
    }
    persons {
      id
      surname
      firstNames
    }
  }
`);

const BEFORE: readonly CaseState[] = ['RECEIVED', 'COMPLETION', 'PRE_CHECK'];
const DELIBERABLE: readonly CaseState[] = [...POOL_STATES, 'ON_AGENDA'];

/** What stands between the case and an agenda; nothing once it was deliberated or is over. */
export function Readiness({ of }: { readonly of: FragmentType<typeof ReadinessParts> }) {
  const say = useStrings(strings);
  const file = readFragment(ReadinessParts, of);
  const isEarly = BEFORE.includes(file.state);
  if (!isEarly && !DELIBERABLE.includes(file.state)) return null;
  const groups = groupBlockers(file.blockers);
  const open = file.blockers.filter(({ overridden }) => !overridden).length;
  return (
    <Card
      title={say('title')}
      aside={
        file.ready ? (
          <Badge tone="success" icon="check">
            {say('ready')}
          </Badge>
        ) : (
          open > 0 && <Badge tone={isEarly ? 'neutral' : 'warning'}>{say('open', { count: open })}</Badge>
        )
      }
    >
      {file.ready && open === 0 && <p className={styles.note}>{say('readyBody')}</p>}
      {isEarly && <p className={styles.note}>{say(open > 0 ? 'notYet' : 'nothingMissing')}</p>}
      {groups.length > 0 && (
        <ul className={styles.list}>
          {groups.map(({ code, blockers }) => (
            <BlockerItem
              key={`${code} ${blockers[0]?.overridden} ${blockers[0]?.personId} ${blockers[0]?.ground}`}
              blockers={blockers}
              file={file}
            />
          ))}
        </ul>
      )}
    </Card>
  );
}
