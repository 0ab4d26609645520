import type { CalendarDate } from '@ersuchen/domain';
import type { Commission } from '../commission-rows.ts';
import type { Acting } from './course/facts.ts';
import type { MeetingKey } from './plan.ts';

/** A meeting of the demo as its cases need to know it. */
export interface DemoMeeting {
  readonly key: MeetingKey;
  readonly id: string;
  readonly meetsOn: CalendarDate;
  /** When the agenda was first published; null for a draft. */
  readonly publishedOn: CalendarDate | null;
  /** When the Nachtrag was; null without one. */
  readonly amendedOn: CalendarDate | null;
  /** When its closings were released; null as long as they are not. */
  readonly releasedAt: string | null;
}

/** Everything outside of a case that its course refers to. */
export interface Cast {
  readonly commission: Commission;
  readonly meetings: Readonly<Record<MeetingKey, DemoMeeting>>;
  readonly today: CalendarDate;
  /** The last day on which anything has happened. */
  readonly yesterday: CalendarDate;
}

export const chair = (cast: Cast): Acting => ({
  accountId: cast.commission.accountId('leitung'),
  fn: 'CHAIR',
});

export const minutesKeeper = (cast: Cast): Acting => ({
  accountId: cast.commission.accountId('protokoll'),
  fn: 'MINUTES_KEEPER',
});

export const office = (cast: Cast, login: string): Acting => ({
  accountId: cast.commission.accountId(login),
  fn: 'OFFICE',
});

export const authority = (cast: Cast, key: string): Acting => ({
  accountId: cast.commission.accountId(cast.commission.writerOf(key).login),
  fn: 'AUTHORITY',
});
