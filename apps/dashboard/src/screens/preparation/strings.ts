import { defineStrings } from '../../i18n/strings.ts';

export const strings = defineStrings({
  de: {
    meetings: 'Sitzungen',
    next: 'Nächste Sitzung',
    begins: '{{time}} Uhr',
    planned: '{{from}} bis {{to}} Uhr',
    items_one: '{{count}} Fall',
    items_other: '{{count}} Fälle',
    noAgenda: 'Tagesordnung noch nicht veröffentlicht',
    supplement: 'Stand: Nachtrag {{number}}',
    print: 'Drucken',
    open: 'Zur Sitzung',
    later: 'Weitere Termine',
    past: 'Vergangene Sitzungen',
    none: 'Es ist keine Sitzung geplant',
    noneNext:
      'Sobald die Geschäftsstelle eine Sitzung plant, steht ihr Termin hier, und mit der Tagesordnung die Fälle.',
    noneAhead: 'Zurzeit ist keine weitere Sitzung geplant',
  },
  en: {
    meetings: 'Meetings',
    next: 'Next meeting',
    begins: '{{time}}',
    planned: '{{from}} to {{to}}',
    items_one: '{{count}} case',
    items_other: '{{count}} cases',
    noAgenda: 'Agenda not published yet',
    supplement: 'As of supplement {{number}}',
    print: 'Print',
    open: 'To the meeting',
    later: 'Later meetings',
    past: 'Past meetings',
    none: 'No meeting is planned',
    noneNext: 'As soon as the office plans a meeting, its date stands here, and with the agenda its cases.',
    noneAhead: 'No further meeting is planned at present',
  },
});
