import type { LetterSource } from '../letter-source.ts';
import { meetingValues } from '../values/meeting-values.ts';

/** Calls off a meeting. */
export const cancellation: LetterSource = {
  letter: 'CANCELLATION',
  style: 'GREETING',
  placeholders: [meetingValues],
  wording: `
die {{sitzung}} am **{{sitzungstag}}, {{uhrzeit}}**, findet nicht statt.

Die vorgesehenen Fälle werden in einer späteren Sitzung beraten. Sie erhalten dazu eine neue Einladung.
`.trim(),
};
