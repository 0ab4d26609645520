import type { LetterSource } from '../letter-source.ts';
import { meetingValues } from '../values/meeting-values.ts';

/** Invites each recipient of papers to a meeting with its agenda (template 9). */
export const invitation: LetterSource = {
  letter: 'INVITATION',
  style: 'GREETING',
  placeholders: [meetingValues],
  wording: `
zur nächsten {{sitzung}} laden wir Sie ein:

**{{sitzungstag}}, {{uhrzeit}}**\\
{{ort}}

{{?nachtrag}} Die Tagesordnung wurde geändert; es gilt die unten stehende {{nachtrag}}. Fassung.

# Tagesordnung

{{tagesordnung}}

Die Unterlagen stehen Ihnen im Fachverfahren zur Verfügung. Sie sind vertraulich; Beratung, Abstimmungsverhalten und alle im Verfahren bekannt gewordenen Daten unterliegen der Verschwiegenheit (§ 6 Abs. 2 HFKVO NRW).

Sind Sie verhindert oder in einem der Fälle befangen, teilen Sie es der Geschäftsstelle bitte sofort mit, damit Ihre Vertretung die Unterlagen erhalten kann.
`.trim(),
};
