import { type StatementState, statementStateLabels } from '@ersuchen/domain';
import { Card } from '../../../components/card.tsx';
import { Link } from '../../../components/link.tsx';
import { type FragmentType, readFragment } from '../../../gql/fragment-masking.ts';
import { graphql } from '../../../gql/gql.ts';
import { dayOf } from '../../../i18n/dates.ts';
import { useDates } from '../../../i18n/use-dates.ts';
import { useLabel } from '../../../i18n/use-label.ts';
import { useStrings } from '../../../i18n/use-strings.ts';
import styles from './case.module.css';
import { strings } from './strings.ts';

const RoundsParts = graphql(`
  fragment EarlierRounds on AuthorityCase {
    id
    statements {
      id
      round
      state
      requestedAt
    }
  }
`);

/** What the office asked before; what was handed in then stays readable. */
export function EarlierRounds({ of }: { readonly of: FragmentType<typeof RoundsParts> }) {
  const say = useStrings(strings);
  const label = useLabel();
  const dates = useDates();
  const { id: caseId, statements } = readFragment(RoundsParts, of);
  const earlier = statements.slice(1);
  if (earlier.length === 0) return null;
  const said = (state: StatementState): string => label(statementStateLabels[state]);
  return (
    <Card title={say('earlier')}>
      <ul className={styles.rounds}>
        {earlier.map(({ id, round, state, requestedAt }) => {
          const text = say('round', { round, date: dates.date(dayOf(requestedAt)) });
          return (
            <li key={id}>
              {state === 'SUBMITTED' ? (
                <Link to={`/stellungnahmen/${caseId}/beleg/${id}`}>{text}</Link>
              ) : (
                <span>{text}</span>
              )}
              <span className={styles.muted}>{said(state)}</span>
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
