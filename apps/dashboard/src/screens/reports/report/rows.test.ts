import { describe, expect, it } from 'vitest';
import { drawnOf, inOrder } from './rows.ts';

const row = (label: string, cases: number | null) => ({ label, cases, persons: cases });
const labels = (rows: readonly { label: string }[]) => rows.map(({ label }) => label);

describe('the groups of a report', () => {
  it('begin with the largest; those that are hidden come last, by name', () => {
    const rows = [
      row('Ungarn', null),
      row('Ghana', 5),
      row('Äthiopien', null),
      row('Irak', 9),
      row('Iran', 9),
    ];
    expect(labels(inOrder(rows))).toEqual(['Irak', 'Iran', 'Ghana', 'Äthiopien', 'Ungarn']);
  });

  it('are drawn as far as they may be shown, fifteen at most', () => {
    const many = Array.from({ length: 20 }, (_, index) => row(`G${index}`, 30 - index));
    expect(drawnOf(many, false)).toHaveLength(15);
    expect(labels(drawnOf([row('Irak', 9), row('Ghana', null)], false))).toEqual(['Irak']);
  });

  it('are not drawn at all when every figure is hidden', () => {
    expect(drawnOf([row('Irak', null), row('Ghana', null)], false)).toEqual([]);
    expect(drawnOf([row('Januar', null)], true)).toEqual([]);
  });

  it('keep every month in the picture, also a hidden one', () => {
    expect(labels(drawnOf([row('Januar', 7), row('Februar', null)], true))).toEqual(['Januar', 'Februar']);
  });
});
