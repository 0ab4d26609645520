import type { CaseState } from '@ersuchen/domain';
import { StatTile } from '../../../components/stat-tile.tsx';
import { type FragmentType, readFragment } from '../../../gql/fragment-masking.ts';
import { graphql } from '../../../gql/gql.ts';
import { useLanguage, useStrings } from '../../../i18n/use-strings.ts';
import styles from './desk.module.css';
import { listOf, MOST } from './list-of.ts';
import { strings } from './strings.ts';

const DeskCountsParts = graphql(`
  fragment DeskCounts on OfficeDesk {
    stateCounts {
      state
      count
    }
    overdueStatements {
      id
    }
    awaitingAcceptance {
      id
    }
    lettersDue
  }
`);

/** How much lies with whom, each figure leading to its cases. */
export function Counts({ of }: { readonly of: FragmentType<typeof DeskCountsParts> }) {
  const say = useStrings(strings);
  const desk = readFragment(DeskCountsParts, of);
  const count = (state: CaseState) => desk.stateCounts.find((one) => one.state === state)?.count ?? 0;
  const tile = (state: CaseState, label: string) => ({
    label,
    value: number.format(count(state)),
    to: listOf(state),
  });
  const overdue = desk.overdueStatements.length;
  const overdueNote =
    overdue >= MOST ? say('overdueMany', { count: MOST }) : say('overdueNote', { count: overdue });
  const proposals = desk.awaitingAcceptance.length;
  const proposalsNote =
    proposals >= MOST ? say('proposalsMany', { count: MOST }) : say('proposalsNote', { count: proposals });
  const number = new Intl.NumberFormat(useLanguage());
  return (
    <section aria-label={say('counts')}>
      <div className={styles.tiles}>
        <StatTile {...tile('RECEIVED', say('toRegister'))} />
        <StatTile
          {...tile('PRE_CHECK', say('inPreCheck'))}
          {...(proposals > 0 ? { note: proposalsNote } : {})}
        />
        <StatTile {...tile('ACCEPTED', say('toRequest'))} />
        <StatTile
          {...tile('STATEMENT_REQUESTED', say('atAuthorities'))}
          {...(overdue > 0 ? { tone: 'danger', note: overdueNote } : {})}
        />
        <StatTile {...tile('READY', say('ready'))} tone="success" />
        <StatTile label={say('letters')} value={number.format(desk.lettersDue)} note={say('lettersNote')} />
      </div>
    </section>
  );
}
