import { ageOn } from '@ersuchen/domain';
import { useDates } from '../../../../i18n/use-dates.ts';
import { useStrings } from '../../../../i18n/use-strings.ts';
import { strings } from '../strings.ts';

interface Born {
  readonly birthDate: string;
  readonly birthPlace: string;
}

/** `3. März 1990 in Erbil (36 Jahre)`; a date known in part gives an age between two. */
export function useBirth(): (person: Born) => string {
  const say = useStrings(strings);
  const dates = useDates();
  return ({ birthDate, birthPlace }) => {
    const { atLeast, atMost } = ageOn(birthDate, dates.today);
    const age =
      atLeast === atMost
        ? say('years', { count: atLeast })
        : say('yearsBetween', { from: atLeast, to: atMost });
    const date = dates.date(birthDate);
    return birthPlace ? say('bornIn', { date, place: birthPlace, age }) : say('bornOn', { date, age });
  };
}
