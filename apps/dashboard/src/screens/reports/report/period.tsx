import { ComboBox } from '../../../components/combo-box.tsx';
import { Select } from '../../../components/select.tsx';
import { useDates } from '../../../i18n/use-dates.ts';
import { useStrings } from '../../../i18n/use-strings.ts';
import type { FiltersProps } from './filters.tsx';
import { inUnit, isInMonths, monthsFor, withEnd, yearsFor } from './report-place.ts';
import { strings } from './strings.ts';

/** From when to when, in whole years; the office may count in months. */
export function Period({ place, thisYear, isOffice, onChange }: FiltersProps) {
  const say = useStrings(strings);
  const inMonths = isInMonths(place);
  return (
    <>
      {isOffice && (
        <Select
          label={say('unit')}
          emptyLabel={null}
          options={[
            { value: 'years', label: say('years') },
            { value: 'months', label: say('months') },
          ]}
          value={inMonths ? 'months' : 'years'}
          onChange={({ currentTarget }) =>
            onChange({ ...place, ...inUnit(place, currentTarget.value === 'months' ? 'months' : 'years') })
          }
        />
      )}
      {(['from', 'to'] as const).map((end) =>
        inMonths ? (
          <MonthChoice key={end} end={end} place={place} thisYear={thisYear} onChange={onChange} />
        ) : (
          <Select
            key={end}
            label={say(end)}
            emptyLabel={null}
            options={withCurrent(yearsFor(thisYear), place[end]).map((year) => ({
              value: year,
              label: year,
            }))}
            value={place[end]}
            onChange={({ currentTarget }) => onChange(withEnd(place, end, currentTarget.value))}
          />
        ),
      )}
    </>
  );
}

interface MonthChoiceProps extends Omit<FiltersProps, 'isOffice'> {
  readonly end: 'from' | 'to';
}

function MonthChoice({ end, place, thisYear, onChange }: MonthChoiceProps) {
  const say = useStrings(strings);
  const dates = useDates();
  const months = withCurrent(monthsFor(thisYear), place[end]);
  return (
    <ComboBox
      label={say(end)}
      options={months.map((month) => ({ value: month, label: dates.date(month) }))}
      value={place[end]}
      onChange={(month) => month && onChange(withEnd(place, end, month))}
    />
  );
}

/** An older year that stands in the address can be chosen too. */
const withCurrent = (choices: readonly string[], current: string): readonly string[] =>
  choices.includes(current) ? choices : [...choices, current];
