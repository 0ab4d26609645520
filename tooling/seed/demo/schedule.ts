import { addDays, type CalendarDate } from '@ersuchen/domain';
import type { Random } from '../random.ts';
import { workday } from './moment.ts';
import type { Plan } from './plan.ts';

/** A plan with its place in the file numbers. */
export interface Scheduled {
  readonly plan: Plan;
  readonly index: number;
  readonly receivedOn: CalendarDate;
  readonly fileNumber: string | null;
  /** How many plans of the same story came before. */
  readonly turn: number;
  /** How many of the same country came before. */
  readonly nth: number;
}

/** Plans that end before anybody submits. */
export const UNSUBMITTED: ReadonlySet<Plan['end']> = new Set(['DRAFT', 'DELETED']);

/** The plans in order of receipt, numbered as an office numbers some 550 applications a year. */
export function schedule(
  plans: readonly Plan[],
  { today, random }: { readonly today: CalendarDate; readonly random: Random },
): Scheduled[] {
  const yesterday = addDays(today, -1);
  const dated = plans.map((plan, index) => {
    const wanted = addDays(today, -plan.weeks * 7 - random.fork(`received ${index}`).int(1, 3));
    return { plan, index, receivedOn: workday(wanted, yesterday) };
  });
  const last = new Map<string, number>();
  const turns = new Counter();
  const countries = new Counter();
  return dated
    .sort((a, b) => (a.receivedOn < b.receivedOn ? -1 : a.receivedOn > b.receivedOn ? 1 : a.index - b.index))
    .map((each) => {
      const turn = turns.next(each.plan.story);
      const nth = countries.next(each.plan.country);
      if (UNSUBMITTED.has(each.plan.end)) return { ...each, turn, nth, fileNumber: null };
      const year = each.receivedOn.slice(0, 4);
      const dayOfYear = (Date.parse(each.receivedOn) - Date.parse(`${year}-01-01`)) / 86_400_000;
      const number = Math.max((last.get(year) ?? 0) + 1, Math.floor(dayOfYear * 1.5) + 1);
      last.set(year, number);
      return { ...each, turn, nth, fileNumber: `HFK-${year}-${String(number).padStart(5, '0')}` };
    });
}

class Counter {
  readonly #seen = new Map<string, number>();

  /** How often the key was asked for before. */
  next(key: string): number {
    const seen = this.#seen.get(key) ?? 0;
    this.#seen.set(key, seen + 1);
    return seen;
  }
}
