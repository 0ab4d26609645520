import { defineStrings } from '../../i18n/strings.ts';

export const strings = defineStrings({
  de: {
    title: 'Rückmeldung',
    intro:
      'Was aus den Fällen wurde, die Sie beraten haben: das Ergebnis der Kommission und die Entscheidung der Ausländerbehörde. Namen stehen hier nicht.',
    label: 'Beratene Fälle',
    fileNumber: 'Aktenzeichen',
    meeting: 'Sitzung',
    outcome: 'Ergebnis der Kommission',
    result: 'Ausländerbehörde',
    withdrawn: 'später zurückgenommen',
    noneForAuthority: '–',
    none: 'Noch kein Fall ist entschieden',
    noneNext: 'Nach Ihrer ersten Sitzung steht hier, was aus den Fällen wurde.',
  },
  en: {
    title: 'Feedback',
    intro:
      'What became of the cases that you deliberated on: the outcome of the commission and the decision of the authority. There are no names here.',
    label: 'Deliberated cases',
    fileNumber: 'File number',
    meeting: 'Meeting',
    outcome: 'Outcome of the commission',
    result: 'Authority',
    withdrawn: 'withdrawn later',
    noneForAuthority: '–',
    none: 'No case has been decided yet',
    noneNext: 'After your first meeting you see here what became of the cases.',
  },
});
