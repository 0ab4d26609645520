import { CASE_STATES, caseStateLabels } from '@ersuchen/domain';
import { Card } from '../../../components/card.tsx';
import { Link } from '../../../components/link.tsx';
import { type FragmentType, readFragment } from '../../../gql/fragment-masking.ts';
import { graphql } from '../../../gql/gql.ts';
import { useLabel } from '../../../i18n/use-label.ts';
import { useLanguage, useStrings } from '../../../i18n/use-strings.ts';
import styles from './desk.module.css';
import { listOf } from './list-of.ts';
import { strings } from './strings.ts';

const DeskStateCountsParts = graphql(`
  fragment DeskStateCounts on OfficeDesk {
    stateCounts {
      state
      count
    }
  }
`);

/** Every case by its state, in the order of the procedure. */
export function StateCounts({ of }: { readonly of: FragmentType<typeof DeskStateCountsParts> }) {
  const say = useStrings(strings);
  const label = useLabel();
  const language = useLanguage();
  const { stateCounts } = readFragment(DeskStateCountsParts, of);
  const shown = CASE_STATES.flatMap((state) => {
    const count = stateCounts.find((one) => one.state === state)?.count ?? 0;
    return count > 0 ? [{ state, count }] : [];
  });
  if (shown.length === 0) return null;
  const number = new Intl.NumberFormat(language);
  return (
    <Card title={say('states')}>
      <ul className={styles.counts}>
        {shown.map(({ state, count }) => (
          <li key={state}>
            <Link to={listOf(state)}>{label(caseStateLabels[state])}</Link>
            <span className={styles.count}>{number.format(count)}</span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
