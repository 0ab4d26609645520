import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { currentLanguage, type Language } from './language.ts';
import { type Say, type Strings, sayIn } from './strings.ts';

/** The reader's language; the component renders again when it changes. */
export function useLanguage(): Language {
  useTranslation();
  return currentLanguage();
}

export function useStrings<Table>(strings: Strings<Table>): Say<Table> {
  const language = useLanguage();
  return useMemo(() => sayIn(strings, language), [strings, language]);
}
