import { Icon } from '../../../../components/icon.tsx';
import { type FragmentType, readFragment } from '../../../../gql/fragment-masking.ts';
import { graphql } from '../../../../gql/gql.ts';
import type { CaseBlockersFragment } from '../../../../gql/graphql.ts';
import { useStrings } from '../../../../i18n/use-strings.ts';
import styles from './pool.module.css';
import { strings } from './strings.ts';

const CaseBlockersParts = graphql(`
  fragment CaseBlockers on OfficeCase {
    persons {
      id
      firstNames
      surname
    }
    blockers {
      code
      personId
      ground
      days
      overridden
      overrideReason
      message
    }
  }
`);

/** What stands between the case and this meeting, in words; what the chair has overridden, with the reason. */
export function CaseBlockers({ of }: { readonly of: FragmentType<typeof CaseBlockersParts> }) {
  const say = useStrings(strings);
  const { persons, blockers } = readFragment(CaseBlockersParts, of);
  if (blockers.length === 0) return null;
  return (
    <ul className={styles.blockers} aria-label={say('blockers')}>
      {blockers.map((blocker) => {
        const { code, personId, ground, overridden, overrideReason, message } = blocker;
        const person = persons.find(({ id }) => id === personId);
        return (
          <li key={`${code} ${personId} ${ground}`} className={overridden ? styles.overridden : undefined}>
            <Icon name={overridden ? 'check' : 'warning'} />
            <span>
              {message} <Particulars blocker={blocker} person={person} />
              {overridden && overrideReason !== null && (
                <em className={styles.reason}>{say('overridden', { reason: overrideReason })}</em>
              )}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

interface ParticularsProps {
  readonly blocker: CaseBlockersFragment['blockers'][number];
  readonly person: CaseBlockersFragment['persons'][number] | undefined;
}

/** `(Amira Kaya, R1)`, `(angefordert vor 12 Tagen)` */
function Particulars({ blocker: { code, ground, days }, person }: ParticularsProps) {
  const say = useStrings(strings);
  const said = [
    person && [person.firstNames, person.surname].filter(Boolean).join(' '),
    ground,
    code === 'STATEMENT_MISSING' && days !== null && say('requestedSince', { count: days }),
    code === 'INVITATION_PERIOD' && days !== null && say('daysMissing', { count: days }),
  ].filter(Boolean);
  return said.length > 0 && <span className={styles.particulars}>({said.join(', ')})</span>;
}
