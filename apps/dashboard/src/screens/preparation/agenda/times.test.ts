import { expect, it } from 'vitest';
import { plannedTimes } from './times.ts';

it('plans one item after the other from the beginning of the meeting', () => {
  expect(plannedTimes('09:30', [20, 15, 60])).toEqual([
    { from: '09:30', to: '09:50' },
    { from: '09:50', to: '10:05' },
    { from: '10:05', to: '11:05' },
  ]);
});

it('goes on past midnight', () => {
  expect(plannedTimes('23:45', [30])).toEqual([{ from: '23:45', to: '00:15' }]);
});
