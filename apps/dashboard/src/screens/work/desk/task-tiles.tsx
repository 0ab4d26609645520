import { StatTile } from '../../../components/stat-tile.tsx';
import { type FragmentType, readFragment } from '../../../gql/fragment-masking.ts';
import { graphql } from '../../../gql/gql.ts';
import { useLanguage, useStrings } from '../../../i18n/use-strings.ts';
import { strings as taskStrings } from '../tasks/strings.ts';
import { TASK_LISTS, tasksAt } from '../tasks/task-place.ts';
import styles from './desk.module.css';

const DeskTaskCountParts = graphql(`
  fragment DeskTaskCount on TaskCount {
    list
    count
  }
`);

const TONES = { LATE: 'danger', WITHOUT_DATE: 'warning', WITHOUT_OWNER: 'warning' } as const;

/** What is due today, what is late, and what nobody would look at: each figure leads to its list. */
export function TaskTiles({ of }: { readonly of: readonly FragmentType<typeof DeskTaskCountParts>[] }) {
  const say = useStrings(taskStrings);
  const number = new Intl.NumberFormat(useLanguage());
  const counts = new Map(
    of.map((one) => readFragment(DeskTaskCountParts, one)).map((one) => [one.list, one.count]),
  );
  return (
    <section aria-label={say('title')}>
      <div className={styles.tiles}>
        {TASK_LISTS.filter((list) => list !== 'TO_COME').map((list) => {
          const count = counts.get(list) ?? 0;
          const tone = count > 0 && list in TONES ? TONES[list as keyof typeof TONES] : null;
          return (
            <StatTile
              key={list}
              label={say(list)}
              value={number.format(count)}
              to={tasksAt(list)}
              {...(tone ? { tone } : {})}
            />
          );
        })}
      </div>
    </section>
  );
}
