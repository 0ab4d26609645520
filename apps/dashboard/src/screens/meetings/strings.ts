import { defineStrings } from '../../i18n/strings.ts';

export const strings = defineStrings({
  de: {
    refused: 'Das ist so nicht möglich',
    conflict: 'Die Sitzung wurde inzwischen an anderer Stelle geändert',
    conflictBody: 'Der neue Stand ist geladen. Bitte prüfen Sie ihn und wiederholen Sie Ihre Änderung.',
    failed: 'Die Änderung konnte nicht gespeichert werden',
    failedBody: 'Bitte prüfen Sie die Verbindung und versuchen Sie es noch einmal.',
    kind: 'Art der Sitzung',
    meetsOn: 'Tag',
    startsAt: 'Beginn',
    startsAtHint: 'zum Beispiel 10:00',
    minutesAvailable: 'Dauer in Minuten',
    minutesHint: 'reine Beratungszeit ohne Pausen',
    place: 'Ort',
    atTime: '{{time}} Uhr',
  },
  en: {
    refused: 'This is not possible',
    conflict: 'Somebody else has changed the meeting meanwhile',
    conflictBody: 'The new state is loaded. Please check it and repeat your change.',
    failed: 'The change could not be saved',
    failedBody: 'Please check the connection and try again.',
    kind: 'Kind of meeting',
    meetsOn: 'Day',
    startsAt: 'Start',
    startsAtHint: 'for example 10:00',
    minutesAvailable: 'Length in minutes',
    minutesHint: 'time for deliberation, without breaks',
    place: 'Place',
    atTime: '{{time}}',
  },
});
