import { defineStrings } from '../../../i18n/strings.ts';

export const strings = defineStrings({
  de: {
    recuse: 'Ich bin befangen …',
    title: 'Befangenheit erklären',
    submit: 'Erklären',
    body: 'Sie stimmen in diesem Verfahren nicht mit, und die Akte ist für Sie sofort und in allen späteren Sitzungen geschlossen. Nur die Geschäftsstelle kann ein Versehen berichtigen.',
    reason: 'Grund',
    hint: 'kurz, zum Beispiel: frühere Beratung der Familie',
    done: 'Die Befangenheit ist vermerkt.',
  },
  en: {
    recuse: 'I am recused …',
    title: 'Declare a recusal',
    submit: 'Declare',
    body: 'You have no vote in this case, and the file is closed to you at once and at all later meetings. Only the office can correct a mistake.',
    reason: 'Reason',
    hint: 'in short, for example: advised the family before',
    done: 'The recusal is recorded.',
  },
});
