import { defineStrings } from '../../../../i18n/strings.ts';

export const strings = defineStrings({
  de: {
    title: 'Frist',
    due: 'Abzugeben bis',
    again: 'Erneut gefragt, weil',
    ask: 'Fristverlängerung erbitten',
    askBody:
      'Ihr Entwurf bleibt, wie er ist. Bis die Geschäftsstelle antwortet, gilt die jetzige Frist weiter.',
    wishedOn: 'Bis wann brauchen Sie Zeit?',
    wishedOnHint: 'Ein Arbeitstag nach der jetzigen Frist',
    reason: 'Begründung',
    reasonHint: 'Zum Beispiel: Die Akte liegt bei einer anderen Stelle.',
    send: 'Erbitten',
    sent: 'Die Geschäftsstelle hat Ihre Bitte erhalten',
    asked: 'Erbeten bis {{date}}; die Geschäftsstelle hat noch nicht geantwortet.',
    granted: 'Verlängert vom {{old}} auf den {{date}}.',
    refused: 'Abgelehnt; es bleibt beim {{old}}.',
  },
  en: {
    title: 'Due day',
    due: 'To be submitted by',
    again: 'Asked once more because',
    ask: 'Ask for an extension',
    askBody: 'Your draft stays as it is. Until the office answers the present due day holds.',
    wishedOn: 'Until when do you need time?',
    wishedOnHint: 'A working day after the present due day',
    reason: 'Reason',
    reasonHint: 'For example: the file is with another office.',
    send: 'Ask',
    sent: 'The office has received your wish',
    asked: 'Asked for until {{date}}; the office has not answered yet.',
    granted: 'Extended from {{old}} to {{date}}.',
    refused: 'Refused; {{old}} holds.',
  },
});
