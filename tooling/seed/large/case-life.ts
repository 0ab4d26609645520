import { addDays, type CalendarDate, daysBetween } from '@ersuchen/domain';
import type { Random } from '../random.ts';
import { type AgendaPlace, AgendaPlaces } from './agenda-places.ts';
import { type CourseKey, type CourseStep, courses, isDeliberated } from './courses.ts';
import { afterMeeting, drawCourse, recentCourse } from './draw-course.ts';
import { EVENTS_PER_CASE, RECENT_DAYS, receiptDay, type Sizes } from './sizes.ts';

export interface LivedStep extends CourseStep {
  readonly day: CalendarDate;
  readonly instant: string;
}

/** What happened to one case, and when. */
export interface CaseLife {
  readonly index: number;
  readonly key: CourseKey;
  readonly receivedOn: CalendarDate;
  readonly steps: readonly LivedStep[];
  readonly place: AgendaPlace | null;
  /** `HFK-2026-00017`; null for a draft. */
  readonly fileNumber: string | null;
}

const MOST_EXTRA = 6;
const EXTRA: CourseStep = {
  action: 'recordFinding',
  fn: 'OFFICE',
  to: 'RECEIVED',
  anchor: 'RECEIPT',
  days: 0,
};

/** Draws the lives of the cases in order of receipt; the events add up to the wanted average. */
export class CaseLives {
  readonly #sizes: Sizes;
  readonly #places: AgendaPlaces;
  readonly #numbers = new Map<string, number>();
  #events = 0;

  constructor(sizes: Sizes) {
    this.#sizes = sizes;
    this.#places = new AgendaPlaces(sizes);
  }

  /** The last number of each year so far. */
  get lastNumbers(): ReadonlyMap<string, number> {
    return this.#numbers;
  }

  next(index: number, random: Random): CaseLife {
    const receivedOn = receiptDay(this.#sizes, index);
    const age = daysBetween(receivedOn, this.#sizes.today);
    const drawn = age < RECENT_DAYS ? recentCourse(age, random) : drawCourse(random);
    const place = isDeliberated(drawn) ? this.#places.next(receivedOn) : null;
    const key = this.#settled(drawn, place, age);
    const steps = this.#padded(courses[key].steps, index).map((step, i) =>
      lived(step, i, index, { receivedOn, place }),
    );
    return {
      index,
      key,
      receivedOn,
      steps,
      place,
      fileNumber: key === 'DRAFT' ? null : this.#number(receivedOn),
    };
  }

  #settled(drawn: CourseKey, place: AgendaPlace | null, age: number): CourseKey {
    if (drawn === 'ARCHIVED' && age < 930) return 'WITHDRAWN';
    if (!isDeliberated(drawn)) return drawn;
    return place ? afterMeeting(drawn, place.meetsOn, this.#sizes.today) : 'READY';
  }

  #padded(steps: readonly CourseStep[], index: number): readonly CourseStep[] {
    const missing = EVENTS_PER_CASE * (index + 1) - this.#events - steps.length;
    const [first, ...rest] = steps;
    const extra = first?.to === 'RECEIVED' ? Math.max(0, Math.min(missing, MOST_EXTRA)) : 0;
    this.#events += steps.length + extra;
    return first ? [first, ...new Array<CourseStep>(extra).fill(EXTRA), ...rest] : steps;
  }

  #number(receivedOn: CalendarDate): string {
    const year = receivedOn.slice(0, 4);
    const number = (this.#numbers.get(year) ?? 0) + 1;
    this.#numbers.set(year, number);
    return `HFK-${year}-${String(number).padStart(5, '0')}`;
  }
}

function lived(
  step: CourseStep,
  i: number,
  index: number,
  { receivedOn, place }: { readonly receivedOn: CalendarDate; readonly place: AgendaPlace | null },
): LivedStep {
  const day = addDays(step.anchor === 'MEETING' && place ? place.meetsOn : receivedOn, step.days);
  const minute = String(index % 60).padStart(2, '0');
  return { ...step, day, instant: `${day}T${String(6 + (i % 16)).padStart(2, '0')}:${minute}:00.000Z` };
}
