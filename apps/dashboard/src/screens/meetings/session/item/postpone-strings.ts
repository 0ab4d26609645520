import { defineStrings } from '../../../../i18n/strings.ts';

export const strings = defineStrings({
  de: {
    postpone: 'Vertagen …',
    title: 'Vertagen: {{name}}',
    submit: 'Vertagen',
    body: 'Alle Personen sind danach wieder im Verfahren. Schon festgehaltene Abstimmungen dieses Punkts gelten nicht mehr, bleiben aber sichtbar.',
    reason: 'Grund',
    reasonHint: 'steht in der Niederschrift',
    toMeeting: 'Auf welche Sitzung?',
    toPool: 'zurück in den Vorrat',
    vote: 'Über die Vertagung wurde abgestimmt',
    question: 'Vertagung',
    done: 'Das Verfahren ist vertagt.',
  },
  en: {
    postpone: 'Postpone …',
    title: 'Postpone: {{name}}',
    submit: 'Postpone',
    body: 'Everybody is in the procedure again. Votes of this item hold no longer, but stay to be seen.',
    reason: 'Reason',
    reasonHint: 'stands in the minutes',
    toMeeting: 'To which meeting?',
    toPool: 'back to the pool',
    vote: 'The postponement was voted on',
    question: 'Postponement',
    done: 'The case is postponed.',
  },
});
