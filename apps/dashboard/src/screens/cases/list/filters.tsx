import { optionsOf, useAuthorities } from '../../../case/authority-choices.ts';
import { useCaseworkers } from '../../../case/caseworker-choices.ts';
import { Button } from '../../../components/button.tsx';
import { ComboBox } from '../../../components/combo-box.tsx';
import { SearchField } from '../../../components/search-field.tsx';
import { Select } from '../../../components/select.tsx';
import { useStrings } from '../../../i18n/use-strings.ts';
import { holds, useSession } from '../../../session/session.ts';
import styles from './list.module.css';
import { isNarrowed, type ListPlace, statesShown, WAITING_CHOICES } from './list-place.ts';
import { StateFilter } from './state-filter.tsx';
import { strings } from './strings.ts';

export interface FiltersProps {
  readonly place: ListPlace;
  readonly search: string;
  readonly onSearch: (text: string) => void;
  readonly onChange: (change: Partial<ListPlace>) => void;
  readonly onReset: () => void;
}

export function Filters({ place, search, onSearch, onChange, onReset }: FiltersProps) {
  const say = useStrings(strings);
  const authorities = useAuthorities();
  return (
    <section className={styles.filters} aria-label={say('filters')} data-print="no">
      <div className={styles.search}>
        <SearchField label={say('search')} value={search} onSearch={onSearch} />
      </div>
      <StateFilter
        chosen={place.states}
        shown={statesShown(place, search)}
        onChange={(states) => onChange({ states })}
      />
      <ComboBox
        label={say('authority')}
        options={optionsOf(authorities)}
        value={place.authorityId}
        onChange={(authorityId) => onChange({ authorityId })}
        placeholder={say('anyAuthority')}
      />
      <CaseworkerFilter place={place} onChange={onChange} />
      <Select
        label={say('waiting')}
        value={place.waitingDays ?? ''}
        emptyLabel={say('anyWaiting')}
        options={WAITING_CHOICES.map((days) => ({
          value: String(days),
          label: say('waitingAtLeast', { days }),
        }))}
        onChange={(event) => onChange({ waitingDays: Number(event.currentTarget.value) || null })}
      />
      {(isNarrowed(place) || search !== '') && (
        <div className={styles.reset}>
          <Button variant="quiet" icon="close" onPress={onReset}>
            {say('reset')}
          </Button>
        </div>
      )}
    </section>
  );
}

function CaseworkerFilter({ place, onChange }: Pick<FiltersProps, 'place' | 'onChange'>) {
  const say = useStrings(strings);
  const caseworkers = useCaseworkers();
  if (!holds(useSession(), 'caseworker.list')) return null;
  return (
    <Select
      label={say('caseworker')}
      value={place.caseworkerId ?? ''}
      emptyLabel={say('anyCaseworker')}
      options={optionsOf(caseworkers)}
      onChange={(event) => onChange({ caseworkerId: event.currentTarget.value || null })}
    />
  );
}
