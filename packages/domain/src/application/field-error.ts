import type { Label } from '../codes/label.ts';

/** What the person who typed it reads below the field. */
export const fieldErrorSentences = {
  REQUIRED: { de: 'Bitte füllen Sie dieses Feld aus.', en: 'Please fill in this field.' },
  NAME_REQUIRED: {
    de: 'Bitte geben Sie mindestens einen Namen an. Wer nur einen Namen hat, trägt ihn als Nachnamen ein.',
    en: 'Please give at least one name. A person with only one name enters it as the surname.',
  },
  TOO_LONG: {
    de: 'Dieser Text ist zu lang. Bitte kürzen Sie ihn.',
    en: 'This text is too long. Please shorten it.',
  },
  TOO_MANY: { de: 'Das sind zu viele Einträge.', en: 'These are too many entries.' },
  UNREADABLE_CHARACTERS: {
    de: 'Der Text enthält Zeichen, die nicht gespeichert werden können.',
    en: 'The text contains characters that cannot be stored.',
  },
  DATE_UNREADABLE: {
    de: 'Bitte schreiben Sie das Datum so: 03.04.1990.',
    en: 'Please write the date like this: 03.04.1990 (day, month, year).',
  },
  PARTIAL_DATE_UNREADABLE: {
    de: 'Bitte schreiben Sie das Datum so: 03.04.1990. Wenn Sie Tag oder Monat nicht wissen: 04.1990 oder 1990.',
    en: 'Please write the date like this: 03.04.1990. If you do not know day or month: 04.1990 or 1990.',
  },
  DATE_IMPOSSIBLE: { de: 'Dieses Datum gibt es nicht.', en: 'This date does not exist.' },
  DATE_TOO_LATE: { de: 'Dieses Datum liegt zu spät.', en: 'This date is too late.' },
  DATE_TOO_EARLY: { de: 'Dieses Datum liegt zu früh.', en: 'This date is too early.' },
  TIME_UNREADABLE: {
    de: 'Bitte schreiben Sie die Uhrzeit so: 09:30.',
    en: 'Please write the time like this: 09:30.',
  },
  MORE_VOTES_THAN_PRESENT: {
    de: 'Das sind mehr Stimmen, als Mitglieder für diesen Punkt anwesend sind.',
    en: 'These are more votes than members present for this item.',
  },
  TIME_TOO_LATE: { de: 'Diese Uhrzeit liegt in der Zukunft.', en: 'This time is still to come.' },
  TIME_TOO_EARLY: { de: 'Diese Uhrzeit liegt zu früh.', en: 'This time is too early.' },
  NUMBER_OUT_OF_RANGE: { de: 'Diese Zahl ist hier nicht möglich.', en: 'This number is not possible here.' },
  UNKNOWN_CODE: {
    de: 'Bitte wählen Sie einen Eintrag aus der Liste.',
    en: 'Please choose an entry from the list.',
  },
  NOT_EXPECTED: {
    de: 'Diese Angabe passt nicht zu der gewählten Entscheidung.',
    en: 'This detail does not fit the chosen decision.',
  },
  REPEATED: { de: 'Dieser Eintrag kommt schon vor.', en: 'This entry occurs already.' },
  NATIONALITY_CONTRADICTORY: {
    de: 'Staatenlos, ungeklärt oder ohne Angabe passt nicht zu einer weiteren Staatsangehörigkeit.',
    en: 'Stateless, unclear or not stated cannot stand beside another nationality.',
  },
  POSTCODE_INVALID: {
    de: 'Eine Postleitzahl hat fünf Ziffern.',
    en: 'A German postcode has five digits.',
  },
  EMAIL_INVALID: {
    de: 'Bitte prüfen Sie die E-Mail-Adresse.',
    en: 'Please check the e-mail address.',
  },
  FIRST_PERSON_ONLY: {
    de: 'Nur die erste Person ist die „erste Person des Antrags“. Bitte wählen Sie die Beziehung zu ihr.',
    en: 'Only the first person is the “first person of the application”. Please choose the relation to them.',
  },
  CONSENT_REQUIRED: {
    de: 'Ohne das Datum der Einwilligung in die Datenverarbeitung kann der Antrag nicht eingereicht werden.',
    en: 'Without the date of the consent to data processing the application cannot be submitted.',
  },
  CUSTODIAN_REQUIRED: {
    de: 'Für eine minderjährige Person willigt ein, wer das Sorgerecht hat. Bitte geben Sie den Namen an.',
    en: 'The holder of custody consents for a minor. Please give the name.',
  },
  MANDATE_REQUIRED: {
    de: 'Bitte geben Sie das Datum der Vollmacht an. Eine formlose schriftliche Vollmacht genügt.',
    en: 'Please give the date of the power of attorney. An informal written one is enough.',
  },
} as const satisfies Record<string, Label>;

export type FieldErrorCode = keyof typeof fieldErrorSentences;

/** @property path names of fields and places in lists, from the input's root: `persons[2].birthDate` */
export interface FieldError {
  readonly path: string;
  readonly code: FieldErrorCode;
}

export type FieldErrors = readonly FieldError[];
