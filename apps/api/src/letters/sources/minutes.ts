import type { LetterSource } from '../letter-source.ts';
import { meetingValues } from '../values/meeting-values.ts';
import { minutesValues } from '../values/minutes-values.ts';

/** The minutes of a meeting (template 10), § 6 (3) HFKVO NRW. */
export const minutes: LetterSource = {
  letter: 'MINUTES',
  style: 'NONE',
  placeholders: [meetingValues, minutesValues],
  wording: `
# Sitzung

{{sitzungsdaten}}

# Anwesenheit

{{anwesenheit}}

{{?allgemeiner_teil}} # Allgemeines

{{?allgemeiner_teil}} {{allgemeiner_teil}}

# Beratung und Beschlüsse

{{beschlüsse}}

{{?genehmigung}} {{genehmigung}}

____ Ort, Datum, Unterschrift der oder des Vorsitzenden

____ Ort, Datum, Unterschrift der Protokollführung
`.trim(),
};
