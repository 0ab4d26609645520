import { dimensionLabels, measureDefinitions, selectableNationalities } from '@ersuchen/domain';
import { optionsOf, useAuthorities } from '../../../case/authority-choices.ts';
import { nationalityNames } from '../../../case/nationality-names.ts';
import { Button } from '../../../components/button.tsx';
import { ComboBox } from '../../../components/combo-box.tsx';
import { Select } from '../../../components/select.tsx';
import { useDates } from '../../../i18n/use-dates.ts';
import { useLabel } from '../../../i18n/use-label.ts';
import { useStrings } from '../../../i18n/use-strings.ts';
import { Period } from './period.tsx';
import styles from './report.module.css';
import { addressOf, DIMENSIONS, MEASURES, type ReportPlace } from './report-place.ts';
import { strings } from './strings.ts';

export interface FiltersProps {
  readonly place: ReportPlace;
  readonly thisYear: number;
  readonly isOffice: boolean;
  readonly onChange: (place: ReportPlace) => void;
}

export function Filters({ place, thisYear, isOffice, onChange }: FiltersProps) {
  const say = useStrings(strings);
  const label = useLabel();
  const isUsual = addressOf(place, thisYear).size === 0;
  const measures = MEASURES.map((value) => ({ value, label: label(measureDefinitions[value].title) }));
  const dimensions = DIMENSIONS.map((value) => ({ value, label: label(dimensionLabels[value]) }));
  return (
    <section className={styles.filters} aria-label={say('choose')} data-print="no">
      <div className={styles.wide}>
        <Select
          label={say('measure')}
          emptyLabel={null}
          options={measures}
          value={place.measure}
          onChange={({ currentTarget }) =>
            onChange({
              ...place,
              measure: MEASURES.find((one) => one === currentTarget.value) ?? place.measure,
            })
          }
        />
      </div>
      <div className={styles.wide}>
        <Select
          label={say('by')}
          emptyLabel={null}
          options={dimensions}
          value={place.by}
          onChange={({ currentTarget }) =>
            onChange({ ...place, by: DIMENSIONS.find((one) => one === currentTarget.value) ?? place.by })
          }
        />
      </div>
      <Period place={place} thisYear={thisYear} isOffice={isOffice} onChange={onChange} />
      {isOffice && <Restrictions place={place} onChange={onChange} />}
      {!isOffice && <p className={styles.hint}>{say('yearsOnly')}</p>}
      {!isUsual && (
        <div className={styles.reset}>
          <Button
            variant="quiet"
            size="small"
            icon="close"
            onPress={() =>
              onChange({
                measure: 'RECEIVED',
                by: 'MONTH',
                from: String(thisYear),
                to: String(thisYear),
                authorityId: null,
                nationality: null,
              })
            }
          >
            {say('reset')}
          </Button>
        </div>
      )}
    </section>
  );
}

/** For the office only: elsewhere small figures could be computed from the difference of two reports. */
function Restrictions({ place, onChange }: Pick<FiltersProps, 'place' | 'onChange'>) {
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
