import { useLanguage, useStrings } from '../../../i18n/use-strings.ts';
import { strings } from './strings.ts';

/** Numbers and shares as they are written; what is hidden is a dash. */
export function useFigure() {
  const say = useStrings(strings);
  const locale = useLanguage() === 'de' ? 'de-DE' : 'en-GB';
  return {
    count: (figure: number | null): string =>
      figure === null ? say('unknown') : figure.toLocaleString(locale),
    share: (value: number | null): string =>
      value === null
        ? say('unknown')
        : value.toLocaleString(locale, { style: 'percent', maximumFractionDigits: 1 }),
  };
}

/** A sum of figures; hidden when one of them is. */
export const sumOf = (figures: readonly (number | null)[]): number | null =>
  figures.reduce<number | null>((sum, each) => (sum === null || each === null ? null : sum + each), 0);
