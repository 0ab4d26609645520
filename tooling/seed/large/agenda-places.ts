import { addDays, type CalendarDate } from '@ersuchen/domain';
import { ITEMS_PER_MEETING, meetingDay, type Sizes } from './sizes.ts';

export interface AgendaPlace {
  readonly meeting: number;
  /** From 1. */
  readonly position: number;
  readonly meetsOn: CalendarDate;
}

/** Days from receipt to the earliest meeting. */
const LEAST_DAYS = 75;

/** Hands out the places of all agendas in turn: a case comes on the first meeting that has room and is not too soon. */
export class AgendaPlaces {
  readonly #sizes: Sizes;
  #meeting = 0;
  #taken = 0;

  constructor(sizes: Sizes) {
    this.#sizes = sizes;
  }

  /** Null when no meeting is left. */
  next(receivedOn: CalendarDate): AgendaPlace | null {
    const earliest = addDays(receivedOn, LEAST_DAYS);
    while (this.#taken >= ITEMS_PER_MEETING || meetingDay(this.#sizes, this.#meeting) < earliest) {
      this.#meeting += 1;
      this.#taken = 0;
      if (this.#meeting >= this.#sizes.meetings) break;
    }
    if (this.#meeting >= this.#sizes.meetings) return null;
    this.#taken += 1;
    return { meeting: this.#meeting, position: this.#taken, meetsOn: meetingDay(this.#sizes, this.#meeting) };
  }
}
