import { IN_THE_ROOM } from '../function-groups.ts';
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
import type { MinutesState } from './states.ts';

/** What can happen to the minutes. Revisions after locking stay visible. */
export const MINUTES_ACTIONS = {
  writeMinutes: {
    from: ['DRAFT'],
    to: 'SAME',
    by: IN_THE_ROOM,
    unless: { MEETING_NOT_OPENED: (f) => f.state !== 'IN_SESSION' && f.state !== 'HELD' },
  },
  lockMinutes: {
    from: ['DRAFT'],
    to: 'LOCKED',
    by: IN_THE_ROOM,
    unless: { MEETING_NOT_HELD: (f) => f.state !== 'HELD' },
  },
  reviseMinutes: { from: ['LOCKED'], to: 'SAME', by: IN_THE_ROOM, unless: {} },
  approveMinutes: {
    from: ['LOCKED'],
    to: 'APPROVED',
    by: IN_THE_ROOM,
    unless: { NO_LATER_MEETING: (f) => !f.laterMeeting },
  },
} as const satisfies Record<string, Rule<MinutesState, MeetingFacts>>;

export type MinutesAction = keyof typeof MINUTES_ACTIONS;
export type MinutesObjection = ObjectionIn<typeof MINUTES_ACTIONS>;

export const minutesRules: Rules<MinutesAction, MinutesState, MeetingFacts, MinutesObjection> =
  MINUTES_ACTIONS;

export function attemptMinutes(
  action: MinutesAction,
  facts: MeetingFacts,
  acting: ActorFunction,
): Attempt<MinutesState, MinutesObjection> {
  return attemptRule(minutesRules[action], facts.minutesState, facts, acting);
}

export function availableMinutesActions(
  facts: MeetingFacts,
  acting: ActorFunction,
): readonly Available<MinutesAction, MinutesObjection>[] {
  return availableIn(minutesRules, facts.minutesState, facts, acting);
}
