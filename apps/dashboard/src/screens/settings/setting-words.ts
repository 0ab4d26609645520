import { type CommissionSetting, type DispatchWay, dispatchWayLabels, type Label } from '@ersuchen/domain';

/** How a setting and its values are explained: one sentence each. */
export interface SettingWords {
  readonly about: Label;
  readonly values: Readonly<Record<string, { readonly label: Label; readonly about: Label }>>;
}

const ON: Label = { de: 'Ja', en: 'Yes' };
const OFF: Label = { de: 'Nein', en: 'No' };

const WAYS_ABOUT: Readonly<Record<DispatchWay, Label>> = {
  EMAIL_NOTICE: {
    de: 'Eine E-Mail ohne persönliche Angaben weist auf das Neue hin; gelesen wird das Schreiben nach der Anmeldung.',
    en: 'A mail without personal data says that there is news; the letter is read after signing in.',
  },
  EMAIL_WITH_LETTER: {
    de: 'Das Schreiben hängt an der E-Mail; nur über eine verschlüsselte und geprüfte Verbindung.',
    en: 'The letter is attached to the mail; over an encrypted and verified connection only.',
  },
  PRINT: {
    de: 'Das Schreiben kommt in den Druck der Geschäftsstelle und geht mit der Post hinaus.',
    en: 'The letter goes to the print queue of the office and leaves by post.',
  },
};

const wayTo = (about: Label): SettingWords => ({
  about,
  values: {
    EMAIL_NOTICE: { label: dispatchWayLabels.EMAIL_NOTICE, about: WAYS_ABOUT.EMAIL_NOTICE },
    EMAIL_WITH_LETTER: { label: dispatchWayLabels.EMAIL_WITH_LETTER, about: WAYS_ABOUT.EMAIL_WITH_LETTER },
    PRINT: { label: dispatchWayLabels.PRINT, about: WAYS_ABOUT.PRINT },
  },
});

export const SETTING_WORDS: Readonly<Record<CommissionSetting, SettingWords>> = {
  PRE_CHECK_BODY: {
    about: {
      de: 'Wer beschließt, ob die Kommission einen Antrag zur Beratung annimmt. Die Geschäftsstelle bereitet vor.',
      en: 'Who decides whether the commission takes an application up. The office prepares.',
    },
    values: {
      CHAIR: {
        label: { de: 'Vorsitz', en: 'Chair' },
        about: {
          de: 'Der Vorsitz entscheidet allein und hält die Entscheidung fest.',
          en: 'The chair decides alone and records the decision.',
        },
      },
      PRE_EXAMINATION: {
        label: { de: 'Vorprüfungsausschuss', en: 'Pre-examination committee' },
        about: {
          de: 'Der Ausschuss entscheidet; er selbst oder der Vorsitz hält die Entscheidung fest.',
          en: 'The committee decides; it records the decision itself, or the chair does.',
        },
      },
      COMMISSION: {
        label: { de: 'Kommission', en: 'Commission' },
        about: {
          de: 'Die Kommission entscheidet; der Vorsitz hält die Entscheidung fest.',
          en: 'The commission decides; the chair records the decision.',
        },
      },
    },
  },
  FOUR_EYES: {
    about: {
      de: 'Ob eine Person, die etwas vorgeschlagen hat, auch darüber entscheiden darf.',
      en: 'Whether somebody who proposed something may also decide on it.',
    },
    values: {
      ON: {
        label: ON,
        about: {
          de: 'Vier Augen: Wer vorschlägt, entscheidet nicht.',
          en: 'Four eyes: who proposes does not decide.',
        },
      },
      OFF: {
        label: OFF,
        about: {
          de: 'Dieselbe Person darf vorschlagen und entscheiden.',
          en: 'The same person may propose and decide.',
        },
      },
    },
  },
  GROUND_IN_NOT_ACCEPTED: {
    about: {
      de: 'Ob Antragstellende im Schreiben erfahren, warum die Kommission sich nicht mit ihrem Antrag befasst.',
      en: 'Whether applicants read in the letter why the commission does not deal with their application.',
    },
    values: {
      OFF: {
        label: OFF,
        about: {
          de: 'Das Schreiben teilt nur mit, dass der Antrag nicht angenommen ist.',
          en: 'The letter says only that the application is not accepted.',
        },
      },
      ON: {
        label: ON,
        about: {
          de: 'Das Schreiben nennt den Grund so, wie er bei der Entscheidung festgehalten wurde.',
          en: 'The letter names the ground as it was recorded with the decision.',
        },
      },
    },
  },
  WAY_TO_APPLICANT: wayTo({
    de: 'Wie Schreiben an antragstellende Personen hinausgehen.',
    en: 'How letters to applicants leave.',
  }),
  WAY_TO_REPRESENTATIVE: wayTo({
    de: 'Wie Schreiben an Beratungsstellen und Anwältinnen und Anwälte hinausgehen.',
    en: 'How letters to counselling centres and lawyers leave.',
  }),
  WAY_TO_AUTHORITY: wayTo({
    de: 'Wie Schreiben an die zuständigen Ausländerbehörden hinausgehen, auch an die bisher zuständigen.',
    en: 'How letters to the competent immigration authorities leave, and to those formerly competent.',
  }),
  WAY_TO_RECIPIENTS: wayTo({
    de: 'Wie Einladungen, Absagen und Niederschriften an die Mitglieder hinausgehen.',
    en: 'How invitations, cancellations and minutes leave to the members.',
  }),
  WAY_TO_SUPERVISION: wayTo({
    de: 'Wie Schreiben an die Fachaufsicht hinausgehen.',
    en: 'How letters to the supervision leave.',
  }),
};
