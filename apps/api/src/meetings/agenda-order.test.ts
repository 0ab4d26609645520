import { expect, test } from 'vitest';
import { type Placed, placed, placeIn } from './agenda-order.ts';

const agenda: readonly Placed[] = [
  { id: 'a', section: 'URGENT' },
  { id: 'b', section: 'FIRST_DELIBERATION' },
  { id: 'c', section: 'FIRST_DELIBERATION' },
  { id: 'd', section: 'OTHER' },
];
const ids = (items: readonly Placed[]) => items.map(({ id }) => id).join('');
const moved = (id: string, position: number) => ids(placed(agenda, { id, section: 'OTHER' }, position));

test('an item goes behind its section, or where the section would begin', () => {
  expect(placeIn(agenda, 'FIRST_DELIBERATION')).toBe(4);
  expect(placeIn(agenda, 'RESUMED')).toBe(4);
  expect(placeIn(agenda, 'OTHER')).toBe(5);
  expect(placeIn(agenda, 'URGENT')).toBe(2);
  expect(placeIn(agenda.slice(1), 'URGENT')).toBe(1);
  expect(placeIn([], 'OTHER')).toBe(1);
});

test('an item that moves up or down stands exactly at the wanted position', () => {
  expect([moved('a', 1), moved('a', 3), moved('a', 4)]).toEqual(['abcd', 'bcad', 'bcda']);
  expect([moved('d', 1), moved('d', 2)]).toEqual(['dabc', 'adbc']);
});

test('a new item pushes those behind it', () => {
  expect([moved('x', 1), moved('x', 3), moved('x', 5)]).toEqual(['xabcd', 'abxcd', 'abcdx']);
});
