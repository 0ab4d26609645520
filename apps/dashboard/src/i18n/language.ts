import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';

export type Language = 'de' | 'en';

export const LANGUAGES: readonly Language[] = ['de', 'en'];

const KEY = 'ersuchen.language';

/** Namespaces are added by `defineStrings`, one per strings file; nothing is loaded over the network. */
void i18next.use(initReactI18next).init({
  lng: storedLanguage(),
  fallbackLng: false,
  supportedLngs: LANGUAGES,
  resources: {},
  initAsync: false,
  keySeparator: false,
  nsSeparator: false,
  interpolation: { escapeValue: false },
});
document.documentElement.lang = i18next.language;
i18next.on('languageChanged', (language) => {
  document.documentElement.lang = language;
});

export const currentLanguage = (): Language => (i18next.language === 'en' ? 'en' : 'de');

/** German unless the reader chose otherwise on this device before. */
function storedLanguage(): Language {
  try {
    return localStorage.getItem(KEY) === 'en' ? 'en' : 'de';
  } catch {
    return 'de';
  }
}

export function chooseLanguage(language: Language): void {
  try {
    localStorage.setItem(KEY, language);
  } catch {
    // The choice then lasts until the page is closed.
  }
  void i18next.changeLanguage(language);
}
