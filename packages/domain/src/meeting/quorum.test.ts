import { expect, test } from 'vitest';
import { hasQuorum, quorumOf } from './quorum.ts';

test.each([
  [7, 4],
  [8, 4],
  [9, 5],
  [10, 5],
])('of %i seats %i make a quorum, and one fewer does not', (seats, fewest) => {
  expect(quorumOf(seats)).toBe(fewest);
  expect(hasQuorum(fewest, seats)).toBe(true);
  expect(hasQuorum(fewest - 1, seats)).toBe(false);
});
