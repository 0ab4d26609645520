import { expect, it } from 'vitest';
import { eventDetail } from './event-detail.ts';

const words = {
  ofCode: (code: string) => ({ NO: 'Liegt nicht vor', CHAIR: 'Vorsitz' })[code],
  ofPerson: (id: string) => (id === '01PERSON' ? 'Amira Kaya' : undefined),
  ofGround: (code: string) => `Grund ${code}`,
  ofDay: (day: string) => day.split('-').reverse().join('.'),
};

it('says what an event is about and keeps ids to itself', () => {
  expect(eventDetail('01PERSON A3 NO', words)).toBe('Amira Kaya, Grund A3, Liegt nicht vor');
  expect(eventDetail('A3:NO', words)).toBe('Grund A3, Liegt nicht vor');
  expect(eventDetail('2026-12-21', words)).toBe('21.12.2026');
  expect(eventDetail('CHAIR 2', words)).toBe('Vorsitz');
  expect(eventDetail('01UNKNOWNID', words)).toBeNull();
  expect(eventDetail(null, words)).toBeNull();
});
