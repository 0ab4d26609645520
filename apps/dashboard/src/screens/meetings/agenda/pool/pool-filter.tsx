import { Checkbox } from '../../../../components/checkbox.tsx';
import { SearchField } from '../../../../components/search-field.tsx';
import { Select } from '../../../../components/select.tsx';
import { useStrings } from '../../../../i18n/use-strings.ts';
import styles from './pool.module.css';
import { strings } from './strings.ts';
import { POOL_SORTS, type PoolPlace, type PoolSortWord } from './use-pool-place.ts';

const WORDS = Object.keys(POOL_SORTS) as PoolSortWord[];

export function PoolFilter({ place }: { readonly place: PoolPlace }) {
  const say = useStrings(strings);
  return (
    <header className={styles.filter}>
      <h2>{say('title')}</h2>
      <Checkbox
        label={say('onlyReady')}
        checked={place.onlyReady}
        onChange={(event) => place.showOnlyReady(event.currentTarget.checked)}
      />
      <SearchField label={say('search')} value={place.search} onSearch={place.find} />
      <Select
        label={say('sort')}
        hideLabel
        emptyLabel={null}
        value={place.sort}
        options={WORDS.map((word) => ({ value: word, label: say(word) }))}
        onChange={(event) => {
          const chosen = WORDS.find((word) => word === event.currentTarget.value);
          if (chosen) place.sortBy(chosen);
        }}
      />
    </header>
  );
}
