import { defineStrings } from '../../../i18n/strings.ts';

export const strings = defineStrings({
  de: {
    release: 'Abschluss freigeben …',
    title: 'Abschlussmitteilungen freigeben',
    all_one: 'Das eine entschiedene Verfahren dieser Sitzung wird beendet.',
    all_other: 'Alle {{count}} Verfahren werden gleichzeitig beendet.',
    what: 'Für alle Verfahren dieser Sitzung gilt derselbe Zeitpunkt: Die neutralen Abschlussmitteilungen gehen hinaus, und Antragstellende und Bevollmächtigte sehen „Beendet“. Ob ein Ersuchen beschlossen wurde, ist daraus nicht zu erkennen.',
    once: 'Die Freigabe lässt sich nicht zurücknehmen. Die Unterrichtung der Ausländerbehörden hängt nicht davon ab.',
    submit_one: 'Verfahren beenden',
    submit_other: 'Alle {{count}} Verfahren beenden',
    done: 'Die Abschlussmitteilungen sind freigegeben.',
  },
  en: {
    release: 'Release the end …',
    title: 'Release closing letters',
    all_one: 'The one decided case of this meeting ends.',
    all_other: 'All {{count}} cases end at the same time.',
    what: 'One moment for all cases of this meeting: the neutral closing letters leave, and applicants and representatives see "Ended". Whether a request was decided cannot be told from it.',
    once: 'The release cannot be taken back. The notice to the authorities does not depend on it.',
    submit_one: 'End the case',
    submit_other: 'End all {{count}} cases',
    done: 'The closing letters are released.',
  },
});
