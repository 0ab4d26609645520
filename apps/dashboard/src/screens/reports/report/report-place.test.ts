import { describe, expect, it } from 'vitest';
import { addressOf, inputOf, inUnit, readPlace, withEnd } from './report-place.ts';

const office = { thisYear: 2026, isOffice: true };
const member = { thisYear: 2026, isOffice: false };
const at = (address: string, reader = office) => readPlace(new URLSearchParams(address), reader);

describe('the address of a report', () => {
  it('without words is what came in this year, by month', () => {
    expect(inputOf(at(''))).toEqual({
      measure: 'RECEIVED',
      by: 'MONTH',
      fromMonth: '2026-01',
      toMonth: '2026-12',
    });
    expect(addressOf(at(''), 2026).toString()).toBe('');
  });

  it('says the same report when it is opened again', () => {
    const address = 'zahl=OUTCOMES&nach=AUTHORITY&von=2025-03&bis=2026-02&behoerde=01A&staat=AFG';
    expect(addressOf(at(address), 2026).toString()).toBe(address);
    expect(inputOf(at(address))).toEqual({
      measure: 'OUTCOMES',
      by: 'AUTHORITY',
      fromMonth: '2025-03',
      toMonth: '2026-02',
      authorityId: '01A',
      nationality: 'AFG',
    });
  });

  it('gives members whole years and no restrictions, whatever it says', () => {
    expect(inputOf(at('von=2025-03&bis=2026-02&behoerde=01A&staat=AFG', member))).toEqual({
      measure: 'RECEIVED',
      by: 'MONTH',
      fromMonth: '2025-01',
      toMonth: '2026-12',
    });
  });

  it.each([
    'von=2026-13&bis=2026-14',
    'von=2026&bis=2025',
    'von=2025&bis=2026-03',
    'zahl=X&nach=Y&von=heute',
  ])('passes over what it cannot mean: %s', (address) => {
    expect(at(address)).toEqual(at(''));
  });
});

describe('the period', () => {
  it('keeps its ends in order', () => {
    expect(withEnd(at('von=2024&bis=2025'), 'from', '2026')).toMatchObject({ from: '2026', to: '2026' });
    expect(withEnd(at('von=2024&bis=2025'), 'to', '2026')).toMatchObject({ from: '2024', to: '2026' });
  });

  it('turns from years to months and back', () => {
    expect(inUnit(at('von=2024&bis=2025'), 'months')).toEqual({ from: '2024-01', to: '2025-12' });
    expect(inUnit(at('von=2024-05&bis=2025-02'), 'years')).toEqual({ from: '2024', to: '2025' });
  });
});
