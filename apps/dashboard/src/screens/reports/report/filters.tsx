import { dimensionLabels, measureDefinitions } from '@ersuchen/domain';
import { Button } from '../../../components/button.tsx';
import { Select } from '../../../components/select.tsx';
import { useLabel } from '../../../i18n/use-label.ts';
import { useStrings } from '../../../i18n/use-strings.ts';
import { Period } from './period.tsx';
import styles from './report.module.css';
import { addressOf, DIMENSIONS, MEASURES, type ReportPlace, usualPlace } from './report-place.ts';
import { Restrictions } from './restrictions.tsx';
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
      <div className={styles.row}>
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
      </div>
      {(isOffice || !isUsual) && (
        <div className={styles.row}>
          {isOffice && <Restrictions place={place} onChange={onChange} />}
          {!isUsual && (
            <Button variant="quiet" icon="close" onPress={() => onChange(usualPlace(thisYear))}>
              {say('reset')}
            </Button>
          )}
        </div>
      )}
      {!isOffice && <p className={styles.hint}>{say('yearsOnly')}</p>}
    </section>
  );
}
