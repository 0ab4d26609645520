import type { Label } from '../codes/label.ts';

export interface ReasonSectionText {
  readonly title: Label;
  readonly help: Label;
}

/** The sections of the reasons; they are given once and count for all persons of the application. */
export const REASON_SECTIONS = {
  LIFE_HISTORY: {
    title: { de: 'Lebensgeschichte', en: 'Life history' },
    help: {
      de: 'Erzählen Sie in Grundzügen: Herkunft, Familie, Schule und Beruf, der Weg nach Deutschland.',
      en: 'Tell the outline: origin, family, school and work, the way to Germany.',
    },
  },
  LIVING_SITUATION: {
    title: { de: 'Derzeitige Lebenssituation', en: 'Current living situation' },
    help: {
      de: 'Wie und mit wem leben Sie heute? Wohnung, Alltag, Arbeit, Schule, Gesundheit.',
      en: 'How and with whom do you live today? Home, everyday life, work, school, health.',
    },
  },
  ENTRY: {
    title: { de: 'Einreise', en: 'Entry' },
    help: {
      de: 'Wann ist jede Person nach Deutschland gekommen? Auch Ausreisen und erneute Einreisen.',
      en: 'When did each person come to Germany? Also departures and returns.',
    },
  },
  RESIDENCE_STATUS: {
    title: { de: 'Aufenthaltsrechtliche Situation', en: 'Residence status' },
    help: {
      de: 'Für jede Person: Asylverfahren, Bescheide, Duldung, laufende Verfahren, ein angekündigter Abschiebungstermin.',
      en: 'For each person: asylum procedure, notices, toleration, pending procedures, an announced removal date.',
    },
  },
  FAMILY_TIES: {
    title: { de: 'Familiäre Bindungen', en: 'Family ties' },
    help: {
      de: 'Welche Angehörigen leben in Deutschland, welche im Herkunftsland? Wie eng ist die Verbindung?',
      en: 'Which relatives live in Germany, which in the country of origin? How close is the tie?',
    },
  },
  INTEGRATION: {
    title: { de: 'Integration', en: 'Integration' },
    help: {
      de: 'Persönliche, soziale und wirtschaftliche Leistungen: Sprache, Arbeit, Ausbildung, Schule, Ehrenamt, Vereine.',
      en: 'Personal, social and economic achievements: language, work, training, school, voluntary work, clubs.',
    },
  },
  HARDSHIP_REASONS: {
    title: {
      de: 'Dringende humanitäre oder persönliche Gründe',
      en: 'Urgent humanitarian or personal reasons',
    },
    help: {
      de: 'Warum wäre es eine besondere Härte, Deutschland zu verlassen? Was unterscheidet Ihren Fall von anderen?',
      en: 'Why would leaving Germany be a particular hardship? What sets your case apart from others?',
    },
  },
} as const satisfies Record<string, ReasonSectionText>;

export type ReasonSection = keyof typeof REASON_SECTIONS;
