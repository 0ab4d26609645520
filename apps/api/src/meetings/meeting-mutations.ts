import type { AgendaAction, MeetingAction } from '@ersuchen/domain';

/** The actions that the office's meeting offers, each with the mutation that does it. */
export const MEETING_MUTATIONS = {
  change: 'changeMeeting',
  nameRecipient: 'namePaperRecipient',
  putOnAgenda: 'putOnAgenda',
  takeOffAgenda: 'takeOffAgenda',
  moveAgendaItem: 'moveAgendaItem',
  changeItemDuration: 'changeItemDuration',
  suggestAgenda: 'suggestAgenda',
  publishAgenda: 'publishAgenda',
} as const satisfies Partial<Record<MeetingAction | AgendaAction, string>>;

export const isOffered = (action: MeetingAction | AgendaAction): boolean =>
  Object.hasOwn(MEETING_MUTATIONS, action);
