import { expect, it } from 'vitest';
import { positionAfterDrop } from './position-after-drop.ts';

const keys = ['a', 'b', 'c', 'd'];

it('counts the place without the moved item itself', () => {
  expect(positionAfterDrop(keys, 'a', 'c', 'after')).toBe(3);
  expect(positionAfterDrop(keys, 'a', 'c', 'before')).toBe(2);
  expect(positionAfterDrop(keys, 'd', 'a', 'before')).toBe(1);
  expect(positionAfterDrop(keys, 'a', 'd', 'after')).toBe(4);
});

it('leaves an item where it is when it is dropped on itself', () => {
  expect(positionAfterDrop(keys, 'b', 'b', 'after')).toBe(2);
});
