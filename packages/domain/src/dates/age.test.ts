import { describe, expect, it } from 'vitest';
import { ageOn, isAdultOn } from './age.ts';

describe('ageOn', () => {
  it('grows on the birthday', () => {
    expect(ageOn('1990-04-03', '2026-04-02')).toEqual({ atLeast: 35, atMost: 35 });
    expect(ageOn('1990-04-03', '2026-04-03')).toEqual({ atLeast: 36, atMost: 36 });
  });

  it('is a range while day or month are unknown', () => {
    expect(ageOn('1990', '2026-06-01')).toEqual({ atLeast: 35, atMost: 36 });
    expect(ageOn('1990-06', '2026-06-15')).toEqual({ atLeast: 35, atMost: 36 });
    expect(ageOn('1990', '2026-12-31')).toEqual({ atLeast: 36, atMost: 36 });
  });

  it('lets a person born on 29 February grow older on 1 March in a common year', () => {
    expect(ageOn('2008-02-29', '2026-02-28').atMost).toBe(17);
    expect(ageOn('2008-02-29', '2026-03-01').atMost).toBe(18);
  });
});

describe('isAdultOn', () => {
  it('holds from the eighteenth birthday', () => {
    expect(isAdultOn('2008-11-22', '2026-11-21')).toBe(false);
    expect(isAdultOn('2008-11-22', '2026-11-22')).toBe(true);
  });

  it('holds from the earliest possible birthday while day or month are unknown', () => {
    expect(isAdultOn('2008', '2025-12-31')).toBe(false);
    expect(isAdultOn('2008', '2026-01-01')).toBe(true);
    expect(isAdultOn('2008-12', '2026-11-30')).toBe(false);
    expect(isAdultOn('2008-12', '2026-12-01')).toBe(true);
  });
});
