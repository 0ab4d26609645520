import { addDays, type CalendarDate } from '@ersuchen/domain';
import { at } from '../../random.ts';
import type { Cast } from '../cast.ts';
import type { Household } from '../household.ts';
import { type Moment, officeHours, workday } from '../moment.ts';
import type { Feature, Plan } from '../plan.ts';
import type { StoryFacts } from '../stories/story.ts';
import type { History } from '../telling.ts';
import type { CaseFile } from './case-file.ts';
import type { Acting } from './facts.ts';

/** A case in play with all that its steps refer to. */
export interface Course {
  readonly file: CaseFile;
  readonly plan: Plan;
  readonly cast: Cast;
  readonly household: Household;
  readonly history: History;
  readonly story: StoryFacts;
  readonly caseworker: Acting;
  readonly caseworkerName: string;
  /** The day of receipt; for a draft the day of its first lines. */
  readonly receivedOn: CalendarDate;
  readonly fileNumber: string | null;
  /** Varies words and days. */
  readonly turn: number;
}

export const has = ({ plan }: Course, feature: Feature): boolean => plan.has?.includes(feature) ?? false;

/** A working hour some days after `base`; never later than yesterday. */
export function daysAfter({ cast, file }: Course, base: CalendarDate, days: number): Moment {
  const wanted = addDays(base, days);
  const day = wanted > cast.yesterday ? cast.yesterday : wanted;
  return officeHours(workday(day, cast.yesterday), file.random);
}

/** The day on which the last step happened. */
export const lastDay = ({ file }: Course): CalendarDate =>
  String(file.events.at(-1)?.happened_at ?? '').slice(0, 10);

export const oneOf = <T>({ turn }: Course, list: readonly T[]): T => at(list, turn);

/** The person who speaks for the case: the applicant's own account or the advice centre's. */
export function party(course: Course): Acting {
  const { commission } = course.cast;
  if (has(course, 'OF_THE_ADVICE_CENTRE')) {
    return { accountId: commission.accountId('beratungsstelle'), fn: 'REPRESENTATIVE' };
  }
  const login = has(course, 'OF_THE_APPLICANT') ? 'antragstellerin' : 'antragsteller2';
  return { accountId: commission.accountId(login), fn: 'APPLICANT' };
}
