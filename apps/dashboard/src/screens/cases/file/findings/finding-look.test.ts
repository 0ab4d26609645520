import { catalogueAt, groundIn, nrw } from '@ersuchen/domain';
import { expect, it } from 'vitest';
import { findingLook } from './finding-look.ts';

const ground = (code: string) => {
  const found = groundIn(catalogueAt('2026-05-04', nrw), code);
  if (!found) throw new Error(`no ground ${code}`);
  return found;
};

it('tells what nobody checked from what is open, and an exception from a ground', () => {
  expect(findingLook(ground('A3'), undefined).text).toBe('NOT_CHECKED');
  expect(findingLook(ground('A3'), { finding: 'OPEN', exceptionReason: null }).text).toBe('OPEN');
  expect(findingLook(ground('A3'), { finding: 'YES', exceptionReason: 'Gut integriert.' }).text).toBe('YES');
  const excepted = { finding: 'YES', exceptionReason: 'Zwölf Jahre her.' } as const;
  expect(findingLook(ground('R4'), excepted).text).toBe('UNDECIDED');
  expect(findingLook(ground('R4'), { ...excepted, decidedBy: 'Frau Kaya' }).text).toBe('EXCEPTED');
  expect(findingLook(ground('R4'), { finding: 'YES', exceptionReason: ' ' }).tone).toBe('danger');
  expect(findingLook(ground('R4'), { finding: 'NO', exceptionReason: null }).text).toBe('NO');
});
