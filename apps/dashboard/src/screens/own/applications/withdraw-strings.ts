import { defineStrings } from '../../../i18n/strings.ts';

export const strings = defineStrings({
  de: {
    open: 'Zurücknehmen',
    title: 'Antrag zurücknehmen',
    submit: 'Antrag zurücknehmen',
    warningTitle: 'Das können Sie nicht rückgängig machen',
    warning:
      'Die Kommission befasst sich dann nicht mehr mit Ihrem Antrag. Sie erhalten eine Bestätigung, und die Ausländerbehörde wird unterrichtet.',
    whom: 'Für wen nehmen Sie den Antrag zurück?',
    everybody: 'Für alle Personen',
    single: 'Nur für einzelne Personen',
    persons: 'Personen',
    personsMissing: 'Bitte wählen Sie mindestens eine Person.',
    sure: 'Ja, ich will den Antrag zurücknehmen',
    sureSingle: 'Ja, ich will den Antrag für diese Personen zurücknehmen',
    sureMissing: 'Bitte bestätigen Sie, dass Sie den Antrag zurücknehmen wollen.',
    done: 'Die Rücknahme ist eingegangen',
  },
  en: {
    open: 'Withdraw',
    title: 'Withdraw the application',
    submit: 'Withdraw the application',
    warningTitle: 'You cannot undo this',
    warning:
      'The commission will no longer deal with your application. You get a confirmation, and the immigration authority is told.',
    whom: 'For whom do you withdraw the application?',
    everybody: 'For all persons',
    single: 'For single persons only',
    persons: 'Persons',
    personsMissing: 'Please choose at least one person.',
    sure: 'Yes, I want to withdraw the application',
    sureSingle: 'Yes, I want to withdraw the application for these persons',
    sureMissing: 'Please confirm that you want to withdraw the application.',
    done: 'The withdrawal has arrived',
  },
});
