import type { AgendaAction, MeetingAction, MinutesAction } from '@ersuchen/domain';

/** The actions that a meeting offers, each with the mutation that does it. */
export const MEETING_MUTATIONS = {
  change: 'changeMeeting',
  nameRecipient: 'namePaperRecipient',
  cancel: 'cancelMeeting',
  recuse: 'recordRecusal',
  undoRecusal: 'undoRecusal',
  open: 'openMeeting',
  recordAttendance: 'recordArrivals',
  vote: 'recordOutcome',
  conclude: 'concludeMeeting',
  releaseClosings: 'releaseClosings',
  putOnAgenda: 'putOnAgenda',
  takeOffAgenda: 'takeOffAgenda',
  moveAgendaItem: 'moveAgendaItem',
  changeItemDuration: 'changeItemDuration',
  suggestAgenda: 'suggestAgenda',
  publishAgenda: 'publishAgenda',
  writeMinutes: 'writeItemMinutes',
  lockMinutes: 'lockMinutes',
  reviseMinutes: 'reviseMinutes',
  approveMinutes: 'approveMinutes',
} as const satisfies Partial<Record<MeetingAction | AgendaAction | MinutesAction, string>>;

export const isOffered = (action: MeetingAction | AgendaAction | MinutesAction): boolean =>
  Object.hasOwn(MEETING_MUTATIONS, action);
