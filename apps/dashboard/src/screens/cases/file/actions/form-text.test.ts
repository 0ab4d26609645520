import { expect, it } from 'vitest';
import { boxName, checkedOf, textOf } from './form-text.ts';

it('reads texts and the checked boxes of a group', () => {
  const values = new FormData();
  values.set('reason', 'Die Akte ist vollständig.');
  values.set(boxName('questions', 'IDENTITY'), 'on');
  values.set(boxName('questions', 'VIEW'), 'on');
  values.set(boxName('documents', 'd1'), 'on');
  expect(textOf(values, 'reason')).toBe('Die Akte ist vollständig.');
  expect(textOf(values, 'missing')).toBe('');
  expect(checkedOf(values, 'questions')).toEqual(['IDENTITY', 'VIEW']);
  expect(checkedOf(values, 'persons')).toEqual([]);
});
