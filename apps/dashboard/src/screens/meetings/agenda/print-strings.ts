import { defineStrings } from '../../../i18n/strings.ts';

export const printStrings = defineStrings({
  de: {
    draft: 'Tagesordnung: Entwurf, so noch nicht veröffentlicht',
    version: 'Tagesordnung: Fassung {{version}}',
    at: '{{time}} Uhr',
    sum: 'Gesamtdauer: {{minutes}}',
  },
  en: {
    draft: 'Agenda: draft, not published like this',
    version: 'Agenda: version {{version}}',
    at: '{{time}}',
    sum: 'Total: {{minutes}}',
  },
});
