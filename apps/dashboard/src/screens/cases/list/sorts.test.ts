import { expect, it } from 'vitest';
import { caseSortOf, sortOf } from './sorts.ts';

it('turns the order by receipt around, and leaves the others as the server has them', () => {
  expect(caseSortOf({ column: 'received', direction: 'descending' })).toBe('RECEIVED_NEWEST');
  expect(caseSortOf({ column: 'received', direction: 'ascending' })).toBe('RECEIVED_OLDEST');
  expect(caseSortOf({ column: 'name', direction: 'descending' })).toBe('NAME');
  expect(caseSortOf({ column: 'waiting', direction: 'ascending' })).toBe('WAITING_LONGEST');
  expect(sortOf('WAITING_LONGEST')).toEqual({ column: 'waiting', direction: 'descending' });
});
