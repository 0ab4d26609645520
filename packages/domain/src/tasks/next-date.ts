import type { CaseState } from '../case/states.ts';
import type { RuleSettings } from '../commissions/rule-pack.ts';
import { addDays, type CalendarDate } from '../dates/calendar-date.ts';
import { decisionReminderOn } from '../deadlines/decision-reminder.ts';
import { meetingCutOffs } from '../deadlines/meeting-cut-offs.ts';
import { addWorkingDays, type Holidays } from '../deadlines/working-days.ts';
import { retainedUntil } from '../retention/retained-until.ts';
import type { TaskKind } from './task-kinds.ts';

/** What a case waits for, as days; null where there is nothing. */
export interface NextDateFacts {
  readonly state: CaseState;
  readonly stateSince: CalendarDate;
  readonly receivedOn: CalendarDate | null;
  readonly completionDueOn: CalendarDate | null;
  /** The due day of the open round. */
  readonly statementDueOn: CalendarDate | null;
  /** The meeting to come on whose agenda, draft or published, the case stands. */
  readonly meetingOn: CalendarDate | null;
  /** The next meeting that a case can still reach. */
  readonly reachableMeetingOn: CalendarDate | null;
  readonly decidedOn: CalendarDate | null;
  readonly closingReleasedOn: CalendarDate | null;
  readonly authorityInformedOn: CalendarDate | null;
  readonly authorityHeardOn: CalendarDate | null;
  readonly authorityRemindedOn: CalendarDate | null;
  /** The earliest follow-up that somebody set by hand. */
  readonly followUpOn: CalendarDate | null;
}

export interface NextDate {
  readonly on: CalendarDate;
  readonly kind: TaskKind;
}

type Periods = Pick<
  RuleSettings,
  | 'taskWorkingDays'
  | 'invitationDays'
  | 'preparationWorkingDays'
  | 'statementTargetDays'
  | 'decisionReminderDays'
  | 'decisionReminderEveryDays'
  | 'retentionDays'
>;

/** On which day somebody has to look at the case again, and for what; null when nothing says so: that is found daily. */
export function nextDateOf(facts: NextDateFacts, periods: Periods, holidays: Holidays): NextDate | null {
  const dates = [...datesOf(facts, periods, holidays), date('FOLLOW_UP', facts.followUpOn)];
  return dates.filter((each) => each !== null).reduce<NextDate | null>(earlier, null);
}

const date = (kind: TaskKind, on: CalendarDate | null): NextDate | null =>
  on === null ? null : { on, kind };

const earlier = (best: NextDate | null, each: NextDate): NextDate =>
  best === null || each.on < best.on ? each : best;

function datesOf(f: NextDateFacts, periods: Periods, holidays: Holidays): readonly (NextDate | null)[] {
  const within = (kind: keyof Periods['taskWorkingDays'], from: CalendarDate | null) =>
    date(kind, from === null ? null : addWorkingDays(from, periods.taskWorkingDays[kind], holidays));
  switch (f.state) {
    case 'RECEIVED':
      return [within('REGISTER', f.receivedOn)];
    case 'COMPLETION':
      return [date('COMPLETION', f.completionDueOn)];
    case 'PRE_CHECK':
      return [within('PRE_CHECK', f.stateSince)];
    case 'ACCEPTED':
      return [within('REQUEST_STATEMENT', f.stateSince)];
    case 'STATEMENT_REQUESTED':
      return [date('STATEMENT', f.statementDueOn)];
    case 'READY':
    case 'POSTPONED':
      return [cutOff(f.meetingOn ?? f.reachableMeetingOn, periods, holidays)];
    case 'ON_AGENDA':
      return [date('MEETING', f.meetingOn)];
    case 'DECIDED':
      return [
        within('INFORM_AUTHORITY', f.authorityInformedOn === null ? f.decidedOn : null),
        release(f, within),
      ];
    case 'REQUEST_SENT':
    case 'INTENT_REPORTED':
      return [dunning(f, periods), release(f, within)];
    case 'NOT_ACCEPTED':
    case 'CLOSED':
    case 'WITHDRAWN':
    case 'SETTLED':
      return [retention(f, periods), f.state === 'SETTLED' ? release(f, within) : null];
    default:
      return [];
  }
}

function cutOff(meetsOn: CalendarDate | null, periods: Periods, holidays: Holidays): NextDate | null {
  return date(
    'MEETING_CUT_OFF',
    meetsOn === null ? null : meetingCutOffs(meetsOn, periods, holidays).inviteBy,
  );
}

/** The closing letters of a decided case wait for the release of its meeting. */
function release(
  { decidedOn, closingReleasedOn }: NextDateFacts,
  within: (kind: 'RELEASE', from: CalendarDate | null) => NextDate | null,
): NextDate | null {
  return within('RELEASE', closingReleasedOn === null ? decidedOn : null);
}

function dunning(f: NextDateFacts, periods: Periods): NextDate | null {
  if (f.authorityInformedOn === null) return null;
  const silence = {
    requestedOn: f.authorityInformedOn,
    reportedOn: f.authorityHeardOn,
    remindedOn: f.authorityRemindedOn,
  };
  return date('AUTHORITY_DECISION', decisionReminderOn(silence, periods));
}

function retention(f: NextDateFacts, periods: Periods): NextDate | null {
  const kept = retainedUntil({ ...f, decidedBefore: f.decidedOn !== null }, periods);
  return date('RETENTION', kept === null ? null : addDays(kept, 1));
}
