import { defineStrings } from '../i18n/strings.ts';

export const strings = defineStrings({
  de: {
    removal: 'Rückführung am {{date}}, {{due}}',
    removalPast: 'Rückführungstermin war am {{date}}',
    detention: 'In Haft',
    statementDue: 'bis {{date}}, {{due}}',
    statementIn: 'vom {{date}}',
    statementWaived: 'Verzicht',
    statementWithdrawn: 'zurückgezogen',
    noFileNumber: 'ohne Aktenzeichen',
    morePersons_one: 'und {{count}} weitere Person',
    morePersons_other: 'und {{count}} weitere Personen',
  },
  en: {
    removal: 'Removal on {{date}}, {{due}}',
    removalPast: 'The removal date was {{date}}',
    detention: 'In detention',
    statementDue: 'due {{date}}, {{due}}',
    statementIn: 'of {{date}}',
    statementWaived: 'waived',
    statementWithdrawn: 'withdrawn',
    noFileNumber: 'no file number',
    morePersons_one: 'and {{count}} more person',
    morePersons_other: 'and {{count}} more persons',
  },
});
