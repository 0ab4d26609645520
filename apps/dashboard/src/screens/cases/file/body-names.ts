import { defineStrings } from '../../../i18n/strings.ts';

/** The bodies that can decide about acceptance. */
export const bodyNames = defineStrings({
  de: { CHAIR: 'Vorsitz', PRE_EXAMINATION: 'Vorprüfungsausschuss', COMMISSION: 'Kommission' },
  en: { CHAIR: 'Chair', PRE_EXAMINATION: 'Pre-examination committee', COMMISSION: 'Commission' },
});
