import { expect, it } from 'vitest';
import { neighboursOf } from './neighbours.ts';

const item = (position: number, id: string | null) => ({ position, case: id ? { id } : null });
const items = [item(1, 'a'), item(2, null), item(3, 'b'), item(4, 'c')];

it('leads past a closed case to the next open one', () => {
  expect(neighboursOf(items, 'a')).toMatchObject({
    here: { position: 1 },
    previous: null,
    next: { position: 3 },
  });
  expect(neighboursOf(items, 'b')).toMatchObject({ previous: { position: 1 }, next: { position: 4 } });
});

it('has no way on at the end, and none at all for a case that is not on the agenda', () => {
  expect(neighboursOf(items, 'c').next).toBeNull();
  expect(neighboursOf(items, 'x')).toEqual({ here: null, previous: null, next: null });
});
