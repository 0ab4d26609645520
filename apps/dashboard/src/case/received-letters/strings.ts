import { defineStrings } from '../../i18n/strings.ts';

export const strings = defineStrings({
  de: {
    ownTitle: 'Schreiben an Sie',
    authorityTitle: 'Schreiben an Ihre Behörde',
    letter: 'Schreiben',
    file: 'Aktenzeichen',
    day: 'Vom',
    open: 'PDF',
    openOf: 'PDF öffnen: {{letter}} vom {{date}}',
  },
  en: {
    ownTitle: 'Letters to you',
    authorityTitle: 'Letters to your authority',
    letter: 'Letter',
    file: 'File number',
    day: 'Of',
    open: 'PDF',
    openOf: 'Open PDF: {{letter}} of {{date}}',
  },
});
