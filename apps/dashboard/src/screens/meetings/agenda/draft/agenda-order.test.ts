import { describe, expect, it } from 'vitest';
import { moved, partsOf, placeAt, placeIn } from './agenda-order.ts';

const item = (id: string, section: string) => ({ id, section });
const agenda = [
  item('a', 'URGENT'),
  item('b', 'FIRST_DELIBERATION'),
  item('c', 'FIRST_DELIBERATION'),
  item('d', 'OTHER'),
];
const shown = (items: readonly ReturnType<typeof item>[]) =>
  partsOf(items).map((part) => `${part.section}: ${part.items.map(({ id }) => id).join(' ')}`.trim());

describe('the parts of an agenda', () => {
  it('are the four sections in their order, empty ones too', () => {
    expect(shown(agenda)).toEqual(['URGENT: a', 'FIRST_DELIBERATION: b c', 'RESUMED:', 'OTHER: d']);
    expect(shown([])).toEqual(['URGENT:', 'FIRST_DELIBERATION:', 'RESUMED:', 'OTHER:']);
  });

  it('never change the order that is stored, even where a section comes twice', () => {
    const mixed = [item('a', 'OTHER'), item('b', 'URGENT'), item('c', 'OTHER')];
    const parts = partsOf(mixed);
    expect(parts.flatMap(({ items }) => items.map(({ id }) => id))).toEqual(['a', 'b', 'c']);
    expect(new Set(parts.map(({ id }) => id)).size).toBe(parts.length);
    expect(parts.filter(({ items }) => items.length === 0).map(({ section }) => section)).toEqual([
      'FIRST_DELIBERATION',
      'RESUMED',
    ]);
  });
});

describe('moving', () => {
  it('puts the item at its number and into its section', () => {
    const after = moved(agenda, 'd', { section: 'URGENT', position: 1 });
    expect(shown(after)).toEqual(['URGENT: d a', 'FIRST_DELIBERATION: b c', 'RESUMED:', 'OTHER:']);
  });

  it('done twice is done once', () => {
    const place = { section: 'FIRST_DELIBERATION', position: 3 } as const;
    const once = moved(agenda, 'a', place);
    expect(moved(once, 'a', place)).toEqual(once);
    expect(once.map(({ id }) => id)).toEqual(['b', 'c', 'a', 'd']);
  });
});

describe('the place of a number', () => {
  it('takes the section in which the item lands', () => {
    expect(placeAt(agenda, 'd', 2)).toEqual({ section: 'FIRST_DELIBERATION', position: 2 });
    expect(placeAt(agenda, 'd', 1)).toEqual({ section: 'URGENT', position: 1 });
    expect(placeAt(agenda, 'a', 4)).toEqual({ section: 'OTHER', position: 4 });
  });

  it('keeps the own section at its border', () => {
    expect(placeAt(agenda, 'c', 2)).toEqual({ section: 'FIRST_DELIBERATION', position: 2 });
    expect(placeAt(agenda, 'd', 4)).toEqual({ section: 'OTHER', position: 4 });
  });

  it('stays within the agenda', () => {
    expect(placeAt(agenda, 'b', 99)).toEqual({ section: 'OTHER', position: 4 });
    expect(placeAt(agenda, 'b', 0)).toEqual({ section: 'URGENT', position: 1 });
    expect(placeAt([item('x', 'RESUMED')], 'x', 7)).toEqual({ section: 'RESUMED', position: 1 });
  });
});

describe('the place in a section', () => {
  it('is its end, also of an empty one', () => {
    expect(placeIn(agenda, 'd', 'FIRST_DELIBERATION')).toEqual({
      section: 'FIRST_DELIBERATION',
      position: 4,
    });
    expect(placeIn(agenda, 'a', 'RESUMED')).toEqual({ section: 'RESUMED', position: 3 });
    expect(placeIn(agenda, 'a', 'FIRST_DELIBERATION')).toEqual({
      section: 'FIRST_DELIBERATION',
      position: 3,
    });
  });

  it('is where the item stands when it is there already', () => {
    expect(placeIn(agenda, 'b', 'FIRST_DELIBERATION')).toEqual({
      section: 'FIRST_DELIBERATION',
      position: 2,
    });
  });
});
