import type { Label } from '../codes/label.ts';
import type { LikenessSign } from './person-likeness.ts';

export const likenessLabels: Readonly<Record<LikenessSign, Label>> = {
  SAME_NUMBER: { de: 'gleiche Nummer', en: 'same number' },
  SAME_NAME: { de: 'gleicher Name', en: 'same name' },
  OTHER_NAME: { de: 'gleich einem anderen Namen', en: 'same as another name' },
  NAMES_SWAPPED: { de: 'Namen vertauscht', en: 'names swapped' },
  SIMILAR_NAME: { de: 'ähnlicher Name', en: 'similar name' },
  SAME_BIRTH_DATE: { de: 'gleiches Geburtsdatum', en: 'same date of birth' },
  BIRTH_DATE_POSSIBLE: { de: 'Geburtsdatum vereinbar', en: 'dates of birth agree' },
  DAY_AND_MONTH_SWAPPED: { de: 'Tag und Monat vertauscht', en: 'day and month swapped' },
  SAME_BIRTH_YEAR: { de: 'gleiches Geburtsjahr', en: 'same year of birth' },
  SAME_BIRTH_PLACE: { de: 'gleicher Geburtsort', en: 'same place of birth' },
  SAME_NATIONALITY: { de: 'gleiche Staatsangehörigkeit', en: 'same nationality' },
};
