import type { Label } from '../codes/label.ts';

export interface StatementQuestionText {
  readonly title: Label;
  /** What the authority is asked, in one sentence. */
  readonly question: Label;
}

/** What the office asks an authority; it may leave questions out. */
export const STATEMENT_QUESTIONS = {
  IDENTITY: {
    title: { de: 'Identität', en: 'Identity' },
    question: {
      de: 'Ist die Identität der genannten Personen geklärt, und liegen Pässe oder Passersatzpapiere vor?',
      en: 'Is the identity of the persons named clarified, and are there passports or substitutes?',
    },
  },
  STATUS: {
    title: { de: 'Aufenthaltsrechtliche Situation', en: 'Residence status' },
    question: {
      de: 'Wie ist der aufenthaltsrechtliche Stand jeder Person? Seit wann ist sie vollziehbar ausreisepflichtig, und welche Verfahren sind anhängig?',
      en: 'What is the residence status of each person, since when enforceably obliged to leave, and which procedures are pending?',
    },
  },
  CRIMINAL_MATTERS: {
    title: { de: 'Strafrechtliche Erkenntnisse', en: 'Criminal matters' },
    question: {
      de: 'Welche Verurteilungen und laufenden Ermittlungsverfahren sind bekannt?',
      en: 'Which convictions and pending investigations are known?',
    },
  },
  LIVELIHOOD: {
    title: { de: 'Lebensunterhalt', en: 'Livelihood' },
    question: {
      de: 'Wie wird der Lebensunterhalt gesichert? Besteht eine Beschäftigungserlaubnis?',
      en: 'How is livelihood secured? Is there permission to work?',
    },
  },
  OTHER_OPTIONS: {
    title: { de: 'Andere Möglichkeiten', en: 'Other options' },
    question: {
      de: 'Kommt ein anderer Aufenthaltstitel in Betracht, etwa nach §§ 25 Abs. 5, 25a, 25b oder 104c AufenthG?',
      en: 'Can another title be reached, for instance under sections 25(5), 25a, 25b or 104c AufenthG?',
    },
  },
  REMOVAL_DATE: {
    title: { de: 'Rückführungstermin', en: 'Removal date' },
    question: {
      de: 'Steht ein Rückführungstermin fest? Wann wurde er festgelegt?',
      en: 'Is a removal date fixed? When was it fixed?',
    },
  },
  VIEW: {
    title: { de: 'Votum', en: 'View' },
    question: {
      de: 'Wie beurteilt die Ausländerbehörde den Antrag, und aus welchen Gründen?',
      en: 'How does the authority judge the application, and for which reasons?',
    },
  },
} as const satisfies Record<string, StatementQuestionText>;
export type StatementQuestion = keyof typeof STATEMENT_QUESTIONS;
