import { describe, expect, it } from 'vitest';
import { placeAbove, placeAfterDrop, placeBelow, placeOf } from './order-place.ts';

const parts = [
  { id: 'urgent', keys: ['a', 'b'] },
  { id: 'empty', keys: [] },
  { id: 'usual', keys: ['c', 'd', 'e'] },
];

describe('the place of an entry that was dropped', () => {
  it('is counted over all parts, without the entry itself', () => {
    expect(placeAfterDrop(parts, 'usual', { key: 'e', side: 'after' }, 'c')).toEqual({
      part: 'usual',
      position: 5,
    });
    expect(placeAfterDrop(parts, 'usual', { key: 'd', side: 'before' }, 'a')).toEqual({
      part: 'usual',
      position: 3,
    });
    expect(placeAfterDrop(parts, 'urgent', { key: 'a', side: 'before' }, 'e')).toEqual({
      part: 'urgent',
      position: 1,
    });
  });

  it('makes room for one that comes from elsewhere', () => {
    expect(placeAfterDrop(parts, 'usual', { key: 'c', side: 'before' }, null)).toEqual({
      part: 'usual',
      position: 3,
    });
  });

  it('is the end of a part without a neighbour', () => {
    expect(placeAfterDrop(parts, 'empty', null, 'a')).toEqual({ part: 'empty', position: 2 });
    expect(placeAfterDrop(parts, 'empty', null, 'e')).toEqual({ part: 'empty', position: 3 });
    expect(placeAfterDrop(parts, 'urgent', null, 'a')).toEqual({ part: 'urgent', position: 2 });
  });

  it('stays where it was when dropped on itself', () => {
    expect(placeAfterDrop(parts, 'usual', { key: 'd', side: 'after' }, 'd')).toEqual(placeOf(parts, 'd'));
  });
});

describe('steps', () => {
  it('go by one within a part', () => {
    expect(placeAbove(parts, 'e')).toEqual({ part: 'usual', position: 4 });
    expect(placeBelow(parts, 'a')).toEqual({ part: 'urgent', position: 2 });
  });

  it('cross into the neighbouring part without a change of number, through an empty one', () => {
    expect(placeAbove(parts, 'c')).toEqual({ part: 'empty', position: 3 });
    expect(placeBelow(parts, 'b')).toEqual({ part: 'empty', position: 2 });
    const lone = [
      { id: 'empty', keys: ['x'] },
      { id: 'usual', keys: ['c'] },
    ];
    expect(placeBelow(lone, 'x')).toEqual({ part: 'usual', position: 1 });
    expect(placeAbove(lone, 'c')).toEqual({ part: 'empty', position: 2 });
  });

  it('end at the top and at the bottom', () => {
    expect(placeAbove(parts, 'a')).toBeNull();
    expect(placeBelow(parts, 'e')).toBeNull();
  });
});
