import { defineStrings } from '../../../../i18n/strings.ts';

export const strings = defineStrings({
  de: {
    report: 'Rückführungstermin melden',
    change: 'Rückführungstermin ändern',
    body: 'Geschäftsstelle und Vorsitz sehen die Meldung sofort. Leere Felder nehmen den Termin zurück.',
    removalOn: 'Rückführungstermin',
    fixedOn: 'Steht fest seit',
    inDetention: 'Mindestens eine Person ist in Haft',
    save: 'Melden',
    saved: 'Die Meldung ist bei der Geschäftsstelle',
  },
  en: {
    report: 'Report a removal date',
    change: 'Change the removal date',
    body: 'Office and chair see the report at once. Empty fields take the date back.',
    removalOn: 'Removal date',
    fixedOn: 'Fixed since',
    inDetention: 'At least one person is in detention',
    save: 'Report',
    saved: 'The office has the report',
  },
});
