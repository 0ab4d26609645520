import { expect, it } from 'vitest';
import { beyondTime, endTime, startTimes } from './schedule.ts';

const items = [
  { id: 'a', minutes: 15 },
  { id: 'b', minutes: 50 },
  { id: 'c', minutes: 15 },
];

it('tells when each item begins', () => {
  expect([...startTimes(items, '09:30').values()]).toEqual(['09:30', '09:45', '10:35']);
  expect([...startTimes(items, '23:30').values()]).toEqual(['23:30', '23:45', '00:35']);
});

it('tells when the meeting ends', () => {
  expect(endTime('10:00', 300)).toBe('15:00');
  expect(endTime('10:00', 0)).toBe('10:00');
});

it('names the items that do not fit, one that just fits not among them', () => {
  expect([...beyondTime(items, 80)]).toEqual([]);
  expect([...beyondTime(items, 79)]).toEqual(['c']);
  expect([...beyondTime(items, 60)]).toEqual(['b', 'c']);
});
