import { Checkbox } from '../../../../components/checkbox.tsx';
import { SearchField } from '../../../../components/search-field.tsx';
import { Select } from '../../../../components/select.tsx';
import { useStrings } from '../../../../i18n/use-strings.ts';
import styles from './pool.module.css';
import { strings } from './strings.ts';
import { POOL_SORTS, type Pool, type PoolSortWord } from './use-pool.ts';

const WORDS = Object.keys(POOL_SORTS) as PoolSortWord[];

export function PoolFilter({ pool }: { readonly pool: Pool }) {
  const say = useStrings(strings);
  return (
    <header className={styles.filter}>
      <h2>{say('title')}</h2>
      <Checkbox
        label={say('onlyReady')}
        checked={pool.onlyReady}
        onChange={(event) => pool.showOnlyReady(event.currentTarget.checked)}
      />
      <SearchField label={say('search')} value={pool.search} onSearch={pool.find} />
      <Select
        label={say('sort')}
        hideLabel
        emptyLabel={null}
        value={pool.sort}
        options={WORDS.map((word) => ({ value: word, label: say(word) }))}
        onChange={(event) => {
          const chosen = WORDS.find((word) => word === event.currentTarget.value);
          if (chosen) pool.sortBy(chosen);
        }}
      />
    </header>
  );
}
