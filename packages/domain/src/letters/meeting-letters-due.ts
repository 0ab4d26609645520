import type { AgendaAction } from '../meeting/agenda-actions.ts';
import type { MeetingAction } from '../meeting/meeting-actions.ts';
import type { MinutesAction } from '../meeting/minutes-actions.ts';
import type { LetterDue } from './letters-due.ts';

const NONE: readonly LetterDue[] = [];

/** Letters of a meeting go once to each named recipient of papers, not once per case. */
export const MEETING_LETTERS_DUE: Readonly<
  Record<MeetingAction | AgendaAction | MinutesAction, readonly LetterDue[]>
> = {
  plan: NONE,
  change: NONE,
  nameRecipient: NONE,
  invite: NONE,
  cancel: [{ letter: 'CANCELLATION', recipient: 'RECIPIENTS', mode: 'SIGNED', when: 'ALWAYS' }],
  recuse: NONE,
  undoRecusal: NONE,
  open: NONE,
  recordAttendance: NONE,
  vote: NONE,
  conclude: NONE,
  releaseClosings: NONE,
  putOnAgenda: NONE,
  takeOffAgenda: NONE,
  moveAgendaItem: NONE,
  changeItemDuration: NONE,
  suggestAgenda: NONE,
  publishAgenda: [{ letter: 'INVITATION', recipient: 'RECIPIENTS', mode: 'AUTOMATIC', when: 'ALWAYS' }],
  closeAgenda: NONE,
  writeMinutes: NONE,
  lockMinutes: [{ letter: 'MINUTES', recipient: 'RECIPIENTS', mode: 'SIGNED', when: 'ALWAYS' }],
  reviseMinutes: NONE,
  approveMinutes: NONE,
};
