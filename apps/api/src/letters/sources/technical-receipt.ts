import type { LetterSource } from '../letter-source.ts';
import { fileValues } from '../values/file-values.ts';

/** The note that something arrived, sent by itself at once. It says nothing about what follows. */
export const technicalReceipt: LetterSource = {
  letter: 'TECHNICAL_RECEIPT',
  style: 'GREETING',
  placeholders: [fileValues],
  wording: `
Ihre Unterlagen sind bei der Geschäftsstelle der Härtefallkommission eingegangen. Diese Nachricht wird automatisch versandt und bestätigt nur den Eingang.

{{?aktenzeichen}} Ihr Antrag wird unter dem Aktenzeichen **{{aktenzeichen}}** geführt. Bitte geben Sie es bei jeder Rückfrage an.

Sie erhalten von der Geschäftsstelle weitere Post. Sie müssen im Augenblick nichts tun.
`.trim(),
};
