import { defineStrings } from '../i18n/strings.ts';

export const strings = defineStrings({
  de: {
    fileNotHeld: 'Datei wird hier nicht geführt',
    noneHeld:
      'Die Dateien werden hier nicht geführt; das Verzeichnis nennt, was der Geschäftsstelle vorliegt.',
    received: 'Eingang {{date}}',
    pages_one: '{{count}} Seite',
    pages_other: '{{count}} Seiten',
    notAnswered: 'Nicht beantwortet.',
    wholeText: 'Stellungnahme im Zusammenhang',
    signer: 'Unterzeichnet: {{name}}',
  },
  en: {
    fileNotHeld: 'File not held here',
    noneHeld: 'The files are not held here; the list names what the office has.',
    received: 'received {{date}}',
    pages_one: '{{count}} page',
    pages_other: '{{count}} pages',
    notAnswered: 'Not answered.',
    wholeText: 'Statement as a whole',
    signer: 'Signed: {{name}}',
  },
});
