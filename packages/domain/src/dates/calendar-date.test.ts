import { describe, expect, it } from 'vitest';
import {
  addDays,
  daysBetween,
  isBefore,
  isCalendarDate,
  monthOf,
  parseCalendarDate,
  weekdayOf,
} from './calendar-date.ts';

describe('parseCalendarDate', () => {
  it.each([
    ['2026-11-22', '2026-11-22'],
    ['22.11.2026', '2026-11-22'],
    ['3.4.1990', '1990-04-03'],
    [' 3. 4. 1990 ', '1990-04-03'],
    ['29.2.2024', '2024-02-29'],
  ])('reads %s', (text, value) => {
    expect(parseCalendarDate(text)).toEqual({ value });
  });

  it.each(['2026-02-30', '31.4.2026', '29.2.2023', '0.1.2026', '2026-13-01', '0026-01-01', '99.99.2026'])(
    'refuses %s as impossible',
    (text) => {
      expect(parseCalendarDate(text)).toEqual({ refused: 'DATE_IMPOSSIBLE' });
    },
  );

  it.each(['', '3.4.90', 'April 1990', '1990', '2026-1-2', '2026-11-22T10:00', '22/11/2026'])(
    'refuses "%s" as unreadable',
    (text) => {
      expect(parseCalendarDate(text)).toEqual({ refused: 'DATE_UNREADABLE' });
    },
  );

  it('tells the stored form from the typed form', () => {
    expect(isCalendarDate('2026-11-22')).toBe(true);
    expect(isCalendarDate('22.11.2026')).toBe(false);
    expect(isCalendarDate('2026-11-31')).toBe(false);
  });
});

describe('the arithmetic of days', () => {
  it('crosses months, years, leap days and the change of the clock', () => {
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
    expect(addDays('2026-03-28', 2)).toBe('2026-03-30');
    expect(addDays('1970-01-01', -1)).toBe('1969-12-31');
    expect(daysBetween('2026-10-24', '2026-10-26')).toBe(2);
    expect(daysBetween('2026-11-22', '2025-11-22')).toBe(-365);
  });

  it('undoes what it did, on every day of four years', () => {
    for (let days = 0; days < 1461; days += 1) {
      const date = addDays('2024-01-01', days);
      expect(daysBetween('2024-01-01', date)).toBe(days);
      expect(isCalendarDate(date)).toBe(true);
    }
  });

  it('knows the weekday, also before 1970', () => {
    expect(weekdayOf('2026-11-22')).toBe(7);
    expect(weekdayOf('2026-11-23')).toBe(1);
    expect(weekdayOf('1969-12-31')).toBe(3);
  });

  it('names the month and compares', () => {
    expect(monthOf('2026-11-22')).toBe('2026-11');
    expect(isBefore('2026-09-30', '2026-10-01')).toBe(true);
    expect(isBefore('2026-10-01', '2026-10-01')).toBe(false);
  });
});
