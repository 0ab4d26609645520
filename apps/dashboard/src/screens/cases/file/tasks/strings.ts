import { defineStrings } from '../../../../i18n/strings.ts';

export const strings = defineStrings({
  de: {
    title: 'Nächster Termin',
    none: 'Zu diesem Vorgang ist nichts terminiert.',
    set: 'Wiedervorlage setzen',
    change: 'Ändern',
    finish: 'Erledigt',
    finished: 'Die Wiedervorlage ist erledigt',
    for: 'für {{name}}',
    asked: 'Berichtigung beantragt',
    askedBody:
      '{{name}} bittet um Berichtigung. Die Leitung kann das Verfahren unter „Weitere Handlungen“ wieder aufnehmen.',
    kept: 'Aufbewahrung',
    keptUntil: 'Aufzubewahren bis',
    held: 'Löschsperre',
    archived: 'Archiviert am',
    offered: 'Dem Landesarchiv angeboten am',
  },
  en: {
    title: 'Next date',
    none: 'Nothing is scheduled for this case.',
    set: 'Set a follow-up',
    change: 'Change',
    finish: 'Done',
    finished: 'The follow-up is done',
    for: 'for {{name}}',
    asked: 'Correction asked for',
    askedBody:
      '{{name}} asks for a correction. The head of the office can reopen the case under “More actions”.',
    kept: 'Retention',
    keptUntil: 'To be kept until',
    held: 'Legal hold',
    archived: 'Archived on',
    offered: 'Offered to the state archive on',
  },
});
