import type { Label } from '../codes/label.ts';
import type { AgendaAction } from './agenda-actions.ts';
import type { MeetingAction } from './meeting-actions.ts';
import type { MinutesAction } from './minutes-actions.ts';

export const meetingActionLabels: Readonly<Record<MeetingAction | AgendaAction | MinutesAction, Label>> = {
  plan: { de: 'Sitzung planen', en: 'Plan meeting' },
  change: { de: 'Sitzung ändern', en: 'Change meeting' },
  nameRecipient: { de: 'Empfang der Unterlagen festlegen', en: 'Name recipient of papers' },
  invite: { de: 'Einladen', en: 'Invite' },
  cancel: { de: 'Sitzung absagen', en: 'Cancel meeting' },
  recuse: { de: 'Befangenheit vermerken', en: 'Record recusal' },
  undoRecusal: { de: 'Befangenheit zurücknehmen', en: 'Undo recusal' },
  open: { de: 'Sitzung eröffnen', en: 'Open meeting' },
  recordAttendance: { de: 'Anwesenheit festhalten', en: 'Record attendance' },
  vote: { de: 'Abstimmen', en: 'Vote' },
  conclude: { de: 'Sitzung schließen', en: 'Conclude meeting' },
  releaseClosings: { de: 'Abschlussmitteilungen freigeben', en: 'Release closing letters' },
  putOnAgenda: { de: 'Auf die Tagesordnung setzen', en: 'Put on the agenda' },
  takeOffAgenda: { de: 'Von der Tagesordnung nehmen', en: 'Take off the agenda' },
  moveAgendaItem: { de: 'Reihenfolge ändern', en: 'Move item' },
  changeItemDuration: { de: 'Dauer ändern', en: 'Change duration' },
  suggestAgenda: { de: 'Tagesordnung vorschlagen', en: 'Suggest agenda' },
  publishAgenda: { de: 'Tagesordnung veröffentlichen', en: 'Publish agenda' },
  closeAgenda: { de: 'Tagesordnung schließen', en: 'Close agenda' },
  writeMinutes: { de: 'Niederschrift schreiben', en: 'Write minutes' },
  lockMinutes: { de: 'Niederschrift feststellen', en: 'Lock minutes' },
  reviseMinutes: { de: 'Niederschrift berichtigen', en: 'Revise minutes' },
  approveMinutes: { de: 'Niederschrift genehmigen', en: 'Approve minutes' },
};
