import { defineStrings } from '../../../../i18n/strings.ts';

export const strings = defineStrings({
  de: {
    title: 'Stellungnahme der Ausländerbehörde',
    round: 'Stellungnahme, {{round}}. Runde',
    none: 'Es wurde noch keine Stellungnahme angefordert',
    noneBody:
      'Nach der Annahme fordert die Geschäftsstelle die begründete Stellungnahme der zuständigen Ausländerbehörde an (§ 3 Abs. 2 HFKVO).',
    authority: 'Ausländerbehörde',
    requested: 'Angefordert',
    due: 'Frist',
    dueWith: '{{date}}, {{due}}',
    submitted: 'Eingegangen',
    receipt: 'Eingangsnummer',
    signer: 'Verantwortlich',
    waived: 'Verzicht, Begründung',
    hidden: 'Was die Behörde schreibt, wird mit der Abgabe sichtbar.',
    questions: 'Fragen',
    answers: 'Antworten',
    noAnswer: 'Keine Antwort zu dieser Frage.',
    statement: 'Stellungnahme',
  },
  en: {
    title: 'Statement of the authority',
    round: 'Statement, round {{round}}',
    none: 'No statement has been requested yet',
    noneBody:
      'After acceptance the office asks the competent authority for its reasoned statement (§ 3(2) HFKVO).',
    authority: 'Immigration authority',
    requested: 'Requested',
    due: 'Due',
    dueWith: '{{date}}, {{due}}',
    submitted: 'Received',
    receipt: 'Receipt number',
    signer: 'Answers for it',
    waived: 'Waived, reason',
    hidden: 'What the authority writes becomes visible when it is submitted.',
    questions: 'Questions',
    answers: 'Answers',
    noAnswer: 'No answer to this question.',
    statement: 'Statement',
  },
});
