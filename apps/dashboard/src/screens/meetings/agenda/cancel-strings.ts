import { defineStrings } from '../../../i18n/strings.ts';

export const strings = defineStrings({
  de: {
    cancel: 'Sitzung absagen …',
    title: 'Sitzung absagen',
    submit: 'Sitzung absagen',
    what: 'Das geschieht mit der Absage:',
    back: 'Alle Vorgänge der Tagesordnung gehen zurück in den Vorrat und können in einer anderen Sitzung beraten werden.',
    papers: 'Die Unterlagen dieser Sitzung sind für die Mitglieder nicht mehr zugänglich.',
    told: 'Alle, die zu dieser Sitzung Unterlagen erhalten sollten, werden über die Absage benachrichtigt.',
    nobodyTold: 'Benachrichtigt wird niemand: Die Tagesordnung ist noch nicht veröffentlicht.',
    once: 'Die Absage lässt sich nicht zurücknehmen',
    reason: 'Grund',
    reasonHint: 'Zum Beispiel: Die Kommission wäre nicht beschlussfähig.',
    done: 'Die Sitzung ist abgesagt.',
  },
  en: {
    cancel: 'Cancel meeting …',
    title: 'Cancel meeting',
    submit: 'Cancel the meeting',
    what: 'This is what happens:',
    back: 'All cases of the agenda go back to the pool and can be discussed in another meeting.',
    papers: 'The papers of this meeting are closed to the members.',
    told: 'Everybody who was to receive papers for this meeting is told that it is cancelled.',
    nobodyTold: 'Nobody is told: the agenda is not published yet.',
    once: 'The cancellation cannot be taken back',
    reason: 'Reason',
    reasonHint: 'For example: the commission would have no quorum.',
    done: 'The meeting is cancelled.',
  },
});
