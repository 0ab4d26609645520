import type { CalendarDate } from '../dates/calendar-date.ts';
import type { Nothing } from '../rule.ts';
import type { AgendaState, MeetingState, MinutesState } from './states.ts';

export interface AgendaItemFacts {
  readonly ready: boolean;
  /** The chair's recorded reason to take the case although it is not ready. */
  readonly overrideReason: string | null;
  /** The item ended with an outcome for every remaining person, or was postponed. */
  readonly concluded: boolean;
}

/** Everything that a rule about a meeting, its agenda or its minutes may ask. */
export interface MeetingFacts {
  readonly state: MeetingState | Nothing;
  readonly agendaState: AgendaState;
  readonly minutesState: MinutesState;
  readonly today: CalendarDate;
  readonly meetsOn: CalendarDate;
  readonly items: readonly AgendaItemFacts[];
  /** The draft differs from the newest published version, or nothing was published yet. */
  readonly hasUnpublishedChanges: boolean;
  readonly seats: number;
  /** Seats for which it is named who receives the papers. */
  readonly recipientsNamed: number;
  /** Seats present now. */
  readonly seatsPresent: number;
  readonly closingsReleased: boolean;
  /** Cases of this meeting with a decision. */
  readonly casesDecided: number;
  /** A later meeting is in session or held. */
  readonly laterMeeting: boolean;
}
