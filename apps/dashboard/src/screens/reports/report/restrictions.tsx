import { selectableNationalities } from '@ersuchen/domain';
import { optionsOf, useAuthorities } from '../../../case/authority-choices.ts';
import { nationalityNames } from '../../../case/nationality-names.ts';
import { ComboBox } from '../../../components/combo-box.tsx';
import { useDates } from '../../../i18n/use-dates.ts';
import { useLabel } from '../../../i18n/use-label.ts';
import { useStrings } from '../../../i18n/use-strings.ts';
import type { FiltersProps } from './filters.tsx';
import styles from './report.module.css';
import { strings } from './strings.ts';

/** For the office only: elsewhere small figures could be computed from the difference of two reports. */
export function Restrictions({ place, onChange }: Pick<FiltersProps, 'place' | 'onChange'>) {
  const say = useStrings(strings);
  const label = useLabel();
  const { today } = useDates();
  const nationalities = selectableNationalities(today).map((key) => ({
    value: key,
    label: nationalityNames([key], label),
  }));
  return (
    <>
      <div className={styles.wide}>
        <ComboBox
          label={say('authority')}
          placeholder={say('all')}
          options={optionsOf(useAuthorities())}
          value={place.authorityId}
          onChange={(authorityId) => onChange({ ...place, authorityId })}
        />
      </div>
      <div className={styles.wide}>
        <ComboBox
          label={say('nationality')}
          placeholder={say('all')}
          options={nationalities.toSorted((one, other) => one.label.localeCompare(other.label, 'de'))}
          value={place.nationality}
          onChange={(nationality) => onChange({ ...place, nationality })}
        />
      </div>
    </>
  );
}
