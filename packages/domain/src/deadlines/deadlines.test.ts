import { describe, expect, it } from 'vitest';
import { nrw } from '../commissions/nrw.ts';
import { addDays, weekdayOf } from '../dates/calendar-date.ts';
import { meetingCutOffs } from './meeting-cut-offs.ts';
import { statementDueOn, statementReminders } from './statement-due.ts';
import { addWorkingDays, isWorkingDay, workingDaysBetween } from './working-days.ts';

/** North Rhine-Westphalia, autumn 2026 to spring 2027. */
const holidays = new Set([
  '2026-10-03',
  '2026-11-01',
  '2026-12-25',
  '2026-12-26',
  '2027-01-01',
  '2027-03-26',
  '2027-03-29',
]);

describe('working days', () => {
  it('are Monday to Friday without holidays', () => {
    expect(isWorkingDay('2026-12-24', holidays)).toBe(true);
    expect(isWorkingDay('2026-12-25', holidays)).toBe(false);
    expect(isWorkingDay('2026-11-21', holidays)).toBe(false);
    expect(isWorkingDay('2026-11-22', holidays)).toBe(false);
  });

  it('are counted over weekends, holidays and the turn of the year, both ways', () => {
    expect(addWorkingDays('2026-12-24', 1, holidays)).toBe('2026-12-28');
    expect(addWorkingDays('2026-12-31', 1, holidays)).toBe('2027-01-04');
    expect(addWorkingDays('2026-12-28', -1, holidays)).toBe('2026-12-24');
    expect(addWorkingDays('2026-11-22', 1, holidays)).toBe('2026-11-23');
    expect(addWorkingDays('2026-11-22', 0, holidays)).toBe('2026-11-22');
  });

  it('between two dates leave out the first and take in the second', () => {
    expect(workingDaysBetween('2026-12-24', '2026-12-28', holidays)).toBe(1);
    expect(workingDaysBetween('2026-12-28', '2026-12-24', holidays)).toBe(-1);
    expect(workingDaysBetween('2026-11-20', '2026-11-22', holidays)).toBe(0);
  });

  it('counted there are the working days that were added, from any day of a winter', () => {
    for (let offset = 0; offset < 150; offset += 1) {
      const from = addDays('2026-11-01', offset);
      for (const days of [-12, -5, -1, 1, 5, 12])
        expect(workingDaysBetween(from, addWorkingDays(from, days, holidays), holidays)).toBe(days);
    }
  });
});

describe('the due day of a statement', () => {
  it('comes 28 days after the request', () => {
    expect(statementDueOn('2026-11-23', nrw, holidays)).toBe('2026-12-21');
  });

  it('moves behind weekends and holidays', () => {
    expect(statementDueOn('2026-11-27', nrw, holidays)).toBe('2026-12-28');
    expect(statementDueOn('2026-11-28', nrw, holidays)).toBe('2026-12-28');
  });

  it('is recalled 7 and 2 working days before and 1 and 7 after', () => {
    expect(statementReminders('2026-11-23', '2026-12-21', nrw, holidays)).toEqual([
      { on: '2026-12-10', workingDays: -7 },
      { on: '2026-12-17', workingDays: -2 },
      { on: '2026-12-22', workingDays: 1 },
      { on: '2026-12-31', workingDays: 7 },
    ]);
  });

  it('is not recalled on or before the day of the request', () => {
    const days = statementReminders('2026-12-17', '2026-12-21', nrw, holidays);
    expect(days.map(({ workingDays }) => workingDays)).toEqual([1, 7]);
  });
});

describe('the cut-offs of a meeting', () => {
  it('go back from the meeting over invitation, case note and statement', () => {
    expect(meetingCutOffs('2027-01-15', nrw, holidays)).toEqual({
      inviteBy: '2026-12-31',
      statementInBy: '2026-12-28',
      requestStatementBy: '2026-11-30',
    });
  });

  it('are working days in this order for every meeting day, and a statement asked for by then is due in time', () => {
    for (let offset = 0; offset < 120; offset += 1) {
      const meetsOn = addDays('2026-12-01', offset);
      const { requestStatementBy, statementInBy, inviteBy } = meetingCutOffs(meetsOn, nrw, holidays);
      expect(requestStatementBy < statementInBy && statementInBy < inviteBy && inviteBy < meetsOn).toBe(true);
      for (const day of [requestStatementBy, statementInBy, inviteBy]) expect(weekdayOf(day)).toBeLessThan(6);
      expect(statementDueOn(requestStatementBy, nrw, holidays) <= statementInBy).toBe(true);
      expect(addDays(inviteBy, nrw.invitationDays) <= meetsOn).toBe(true);
    }
  });
});
