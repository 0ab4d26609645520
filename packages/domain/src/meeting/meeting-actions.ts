import { HEAD, IN_THE_ROOM, MEMBERS, OFFICE } from '../function-groups.ts';
import type { ActorFunction } from '../functions.ts';
import {
  type Attempt,
  type Available,
  attemptRule,
  availableIn,
  type ObjectionIn,
  type Rule,
  type Rules,
} from '../rule.ts';
import type { MeetingFacts } from './facts.ts';
import { hasQuorum } from './quorum.ts';
import type { MeetingState } from './states.ts';

/** What can happen to a meeting (§ 6 HFKVO). */
export const MEETING_ACTIONS = {
  plan: { from: ['NOTHING'], to: 'PLANNED', by: OFFICE, unless: {} },
  change: { from: ['PLANNED', 'INVITED'], to: 'SAME', by: OFFICE, unless: {} },
  nameRecipient: { from: ['PLANNED', 'INVITED'], to: 'SAME', by: OFFICE, unless: {} },
  invite: {
    from: ['PLANNED'],
    to: 'INVITED',
    by: OFFICE,
    unless: { AGENDA_NOT_PUBLISHED: (f) => f.agendaState === 'DRAFT' },
  },
  cancel: { from: ['PLANNED', 'INVITED'], to: 'CANCELLED', by: HEAD, unless: {} },
  recuse: {
    from: ['PLANNED', 'INVITED', 'IN_SESSION'],
    to: 'SAME',
    by: [...OFFICE, 'MINUTES_KEEPER', ...MEMBERS],
    unless: {},
  },
  /** A recusal recorded by mistake: the papers are open again. Nobody undoes it but the office. */
  undoRecusal: {
    from: ['PLANNED', 'INVITED', 'IN_SESSION'],
    to: 'SAME',
    by: [...OFFICE, 'MINUTES_KEEPER'],
    unless: {},
  },
  open: {
    from: ['INVITED'],
    to: 'IN_SESSION',
    by: IN_THE_ROOM,
    unless: { NOT_THE_MEETING_DAY: (f) => f.today < f.meetsOn },
  },
  recordAttendance: { from: ['IN_SESSION'], to: 'SAME', by: IN_THE_ROOM, unless: {} },
  vote: {
    from: ['IN_SESSION'],
    to: 'SAME',
    by: IN_THE_ROOM,
    unless: { NO_QUORUM: (f) => !hasQuorum(f.seatsPresent, f.seats) },
  },
  conclude: {
    from: ['IN_SESSION'],
    to: 'HELD',
    by: IN_THE_ROOM,
    unless: { ITEM_NOT_CONCLUDED: (f) => f.items.some((item) => !item.concluded) },
  },
  /** One act per meeting: closing letters and the status of all its decided cases, at one moment. */
  releaseClosings: {
    from: ['HELD'],
    to: 'SAME',
    by: OFFICE,
    unless: { ALREADY_RELEASED: (f) => f.closingsReleased, NOTHING_DECIDED: (f) => f.casesDecided === 0 },
  },
} as const satisfies Record<string, Rule<MeetingState, MeetingFacts>>;

export type MeetingAction = keyof typeof MEETING_ACTIONS;
export type MeetingObjection = ObjectionIn<typeof MEETING_ACTIONS>;

export const meetingRules: Rules<MeetingAction, MeetingState, MeetingFacts, MeetingObjection> =
  MEETING_ACTIONS;

export function attemptMeeting(
  action: MeetingAction,
  facts: MeetingFacts,
  acting: ActorFunction,
): Attempt<MeetingState, MeetingObjection> {
  return attemptRule(meetingRules[action], facts.state, facts, acting);
}

export function availableMeetingActions(
  facts: MeetingFacts,
  acting: ActorFunction,
): readonly Available<MeetingAction, MeetingObjection>[] {
  return availableIn(meetingRules, facts.state, facts, acting);
}
