import { defineStrings } from '../../../i18n/strings.ts';

export const strings = defineStrings({
  de: {
    title: 'Meine Anträge',
    titleMandate: 'Anträge Ihrer Mandate',
    comingTitle: 'Ihre eigene Anwendung kommt noch',
    comingBody:
      'Anträge schreiben, Unterlagen einreichen und Nachrichten lesen wird in einer eigenen Anwendung möglich sein. Bis dahin sehen Sie hier, wo Ihre Anträge stehen.',
    list: 'Stand der Anträge',
    persons: 'Personen',
    fileNumber: 'Aktenzeichen',
    none: 'noch keines',
    status: 'Stand',
    meaning: 'Was das heißt',
    received: 'Eingang',
    notReceived: 'nicht eingereicht',
    actions: 'Möglich',
    empty: 'Sie haben noch keinen Antrag gestellt',
    emptyNext: 'Einen Antrag nimmt die Geschäftsstelle auch schriftlich entgegen: per Post, Fax oder E-Mail.',
  },
  en: {
    title: 'My applications',
    titleMandate: 'Applications of your mandates',
    comingTitle: 'Your own web app is still to come',
    comingBody:
      'Writing applications, sending documents and reading messages will be possible in an app of its own. Until then you see here where your applications stand.',
    list: 'State of the applications',
    persons: 'Persons',
    fileNumber: 'File number',
    none: 'none yet',
    status: 'State',
    meaning: 'What it means',
    received: 'Received',
    notReceived: 'not submitted',
    actions: 'Possible',
    empty: 'You have not made an application yet',
    emptyNext: 'The office also takes applications in writing: by post, fax or e-mail.',
  },
});
