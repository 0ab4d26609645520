import { defineStrings } from '../../../../i18n/strings.ts';

export const strings = defineStrings({
  de: {
    competence: 'Zuständigkeit prüfen',
    asked: 'Nachforderung',
    arrivedOn: 'da seit {{day}}',
    givenUp: 'ohne fortgesetzt',
    missing: 'fehlt',
    newFacts: 'Neu seit dem früheren Antrag',
    formerAuthorities: 'Früher zuständig',
    until: 'bis {{day}}',
  },
  en: {
    competence: 'Check the competence',
    asked: 'Request for completion',
    arrivedOn: 'here since {{day}}',
    givenUp: 'went on without',
    missing: 'missing',
    newFacts: 'New since the earlier application',
    formerAuthorities: 'Competent before',
    until: 'until {{day}}',
  },
});
