import { renderHook } from '@testing-library/react';
import { expect, it } from 'vitest';
import { useKept, useSteady } from './use-kept.ts';

interface Item {
  readonly id: string;
}

const keeping = (marked: string) => ({
  keyOf: ({ id }: Item) => id,
  sourcesOf: (item: Item) => [item, item.id === marked],
  build: ({ id }: Item) => ({ id, isMarked: id === marked }),
});

it('builds anew only the entries that changed, and the list only with them', () => {
  const items = [{ id: 'a' }, { id: 'b' }, { id: 'c' }];
  const { result, rerender } = renderHook(({ list, marked }) => useKept(list, keeping(marked)), {
    initialProps: { list: items, marked: '' },
  });
  const first = result.current;
  rerender({ list: [...items], marked: '' });
  expect(result.current).toBe(first);
  rerender({ list: items, marked: 'b' });
  expect(result.current.map((entry, index) => entry === first[index])).toEqual([true, false, true]);
  expect(result.current[1]).toEqual({ id: 'b', isMarked: true });
  rerender({ list: items.slice(1), marked: '' });
  expect(result.current.map(({ id }) => id)).toEqual(['b', 'c']);
  expect(result.current[1]).toBe(first[2]);
});

it('gives one function that always does the newest thing', () => {
  const { result, rerender } = renderHook(({ word }) => useSteady((name: string) => `${word}, ${name}`), {
    initialProps: { word: 'Hallo' },
  });
  const first = result.current;
  rerender({ word: 'Guten Tag' });
  expect(result.current).toBe(first);
  expect(first('Amira')).toBe('Guten Tag, Amira');
});
