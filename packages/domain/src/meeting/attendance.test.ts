import { expect, test } from 'vitest';
import { type Attendance, presentAt, presentForItem } from './attendance.ts';

const attends = (
  seatId: string,
  role: Attendance['role'],
  presentFrom = '09:00',
  presentTo: string | null = null,
) => ({
  seatId,
  role,
  accountId: `${role} of ${seatId}`,
  presentFrom,
  presentTo,
});
const names = (attendances: readonly Attendance[]) => attendances.map(({ accountId }) => accountId).sort();

test('a deputy counts only for an absent member of the same seat, so that a seat counts once', () => {
  const attendances = [attends('1', 'MEMBER'), attends('1', 'DEPUTY'), attends('2', 'DEPUTY')];
  expect(names(presentAt(attendances, '10:00'))).toEqual(['DEPUTY of 2', 'MEMBER of 1']);
});

test('who comes late or leaves early counts in between', () => {
  const attendances = [attends('1', 'MEMBER', '10:00', '11:30'), attends('1', 'DEPUTY', '09:00')];
  const at = (time: string) => names(presentAt(attendances, time));
  expect(at('09:59')).toEqual(['DEPUTY of 1']);
  expect(at('10:00')).toEqual(['MEMBER of 1']);
  expect(at('11:30')).toEqual(['DEPUTY of 1']);
  expect(at('08:00')).toEqual([]);
});

test('a recused member does not vote, and counts as present only where the rules say so', () => {
  const present = [attends('1', 'MEMBER'), attends('2', 'MEMBER')];
  const recused = new Set(['MEMBER of 2']);
  expect(presentForItem(present, recused, 'ABSENT')).toMatchObject({ counted: 1, voting: [present[0]] });
  expect(presentForItem(present, recused, 'PRESENT')).toMatchObject({ counted: 2, voting: [present[0]] });
});
