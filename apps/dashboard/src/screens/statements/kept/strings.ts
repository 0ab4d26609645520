import { defineStrings } from '../../../i18n/strings.ts';

export const strings = defineStrings({
  de: {
    title: 'Frühere Stellungnahmen',
    back: 'Stellungnahmen',
    intro:
      'Für diese Verfahren ist inzwischen eine andere Ausländerbehörde zuständig. Ihre Stellungnahme und die Empfangsbestätigung bleiben hier nachlesbar, mehr vom Verfahren nicht.',
    submitted: 'Abgegeben am {{instant}} Uhr · Empfangsbestätigung {{number}}',
    none: 'Keine frühere Stellungnahme',
    noneNext: 'Geht ein Verfahren an eine andere Behörde über, bleibt Ihre Stellungnahme hier nachlesbar.',
  },
  en: {
    title: 'Earlier statements',
    back: 'Statements',
    intro:
      'Another authority is competent for these cases now. Your statement and its receipt can be read here, and nothing else of the case.',
    submitted: 'Submitted on {{instant}} · receipt {{number}}',
    none: 'No earlier statement',
    noneNext: 'When a case passes on to another authority, your statement can still be read here.',
  },
});
