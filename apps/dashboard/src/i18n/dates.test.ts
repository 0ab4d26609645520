import { describe, expect, it } from 'vitest';
import {
  dayOf,
  formatDate,
  formatDue,
  formatInstant,
  formatMinutes,
  formatShortDate,
  formatSince,
  formatWeekday,
} from './dates.ts';

describe('dates as German readers write them', () => {
  it('writes the month out in running text', () => {
    expect(formatDate('2026-03-03', 'de')).toBe('3. März 2026');
    expect(formatDate('2026-03-03', 'en')).toBe('3 March 2026');
    expect(formatWeekday('2026-12-09', 'de')).toBe('Mittwoch, 9. Dezember 2026');
  });

  it('writes ten characters in tables', () => {
    expect(formatShortDate('2026-03-03')).toBe('03.03.2026');
  });

  it('says of a partial date only what is known', () => {
    expect(formatDate('1990', 'de')).toBe('1990');
    expect(formatDate('1990-04', 'de')).toBe('April 1990');
    expect(formatShortDate('1990-04')).toBe('04.1990');
  });

  it('shows a moment in German time, in winter and in summer', () => {
    expect(formatInstant('2026-11-22T23:30:00.000Z', 'de')).toBe('23.11.2026, 00:30');
    expect(formatInstant('2026-07-01T12:03:00.000Z', 'de')).toBe('01.07.2026, 14:03');
    expect(dayOf('2026-07-01T22:00:00.000Z')).toBe('2026-07-02');
  });

  it('counts how long something lasts', () => {
    expect(formatSince('2026-10-12', '2026-11-22', 'de')).toBe('seit 41 Tagen');
    expect(formatSince('2026-11-21', '2026-11-22', 'de')).toBe('seit gestern');
    expect(formatSince('2026-11-22', '2026-11-22', 'en')).toBe('since today');
  });

  it('says how far a due day is, and by how much it has passed', () => {
    expect(formatDue('2026-11-27', '2026-11-22', 'de')).toBe('in 5 Tagen');
    expect(formatDue('2026-11-22', '2026-11-22', 'de')).toBe('heute');
    expect(formatDue('2026-11-21', '2026-11-22', 'de')).toBe('seit 1 Tag überfällig');
    expect(formatDue('2026-11-19', '2026-11-22', 'en')).toBe('overdue for 3 days');
  });

  it('adds minutes up to hours', () => {
    expect(formatMinutes(270, 'de')).toBe('4 Std. 30 Min.');
    expect(formatMinutes(45, 'en')).toBe('45 min');
    expect(formatMinutes(0, 'de')).toBe('0 Min.');
  });
});
