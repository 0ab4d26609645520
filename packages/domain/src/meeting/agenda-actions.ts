import { IN_THE_ROOM, OFFICE } from '../function-groups.ts';
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
import type { AgendaItemFacts, MeetingFacts } from './facts.ts';
import { hasQuorum } from './quorum.ts';
import type { AgendaState } from './states.ts';

const EDITABLE = ['DRAFT', 'PUBLISHED'] as const satisfies readonly AgendaState[];

/** Once the meeting is open, its agenda is what was published. */
const meetingStarted = (f: MeetingFacts) => f.state !== 'PLANNED' && f.state !== 'INVITED';
const notReady = (item: AgendaItemFacts) => !item.ready && item.overrideReason === null;

/** What can happen to the agenda of a meeting. A draft item does not change its case; publishing does. */
export const AGENDA_ACTIONS = {
  putOnAgenda: { from: EDITABLE, to: 'SAME', by: OFFICE, unless: { MEETING_STARTED: meetingStarted } },
  takeOffAgenda: { from: EDITABLE, to: 'SAME', by: OFFICE, unless: { MEETING_STARTED: meetingStarted } },
  moveAgendaItem: { from: EDITABLE, to: 'SAME', by: OFFICE, unless: { MEETING_STARTED: meetingStarted } },
  changeItemDuration: { from: EDITABLE, to: 'SAME', by: OFFICE, unless: { MEETING_STARTED: meetingStarted } },
  suggestAgenda: { from: EDITABLE, to: 'SAME', by: OFFICE, unless: { MEETING_STARTED: meetingStarted } },
  publishAgenda: {
    from: EDITABLE,
    to: 'PUBLISHED',
    by: OFFICE,
    unless: {
      MEETING_STARTED: meetingStarted,
      AGENDA_EMPTY: (f) => f.agendaState === 'DRAFT' && f.items.length === 0,
      NOTHING_CHANGED: (f) => !f.hasUnpublishedChanges,
      ITEM_NOT_READY: (f) => f.items.some(notReady),
      RECIPIENTS_MISSING: (f) => !hasQuorum(f.recipientsNamed, f.seats),
    },
  },
  closeAgenda: {
    from: ['PUBLISHED'],
    to: 'CLOSED',
    by: IN_THE_ROOM,
    unless: { MEETING_NOT_HELD: (f) => f.state !== 'HELD' },
  },
} as const satisfies Record<string, Rule<AgendaState, MeetingFacts>>;

export type AgendaAction = keyof typeof AGENDA_ACTIONS;
export type AgendaObjection = ObjectionIn<typeof AGENDA_ACTIONS>;

export const agendaRules: Rules<AgendaAction, AgendaState, MeetingFacts, AgendaObjection> = AGENDA_ACTIONS;

export function attemptAgenda(
  action: AgendaAction,
  facts: MeetingFacts,
  acting: ActorFunction,
): Attempt<AgendaState, AgendaObjection> {
  return attemptRule(agendaRules[action], facts.agendaState, facts, acting);
}

export function availableAgendaActions(
  facts: MeetingFacts,
  acting: ActorFunction,
): readonly Available<AgendaAction, AgendaObjection>[] {
  return availableIn(agendaRules, facts.agendaState, facts, acting);
}
