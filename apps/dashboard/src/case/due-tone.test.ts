import { expect, it } from 'vitest';
import { dueTone } from './due-tone.ts';

it('points a period out in its last week, and more strongly once it is over', () => {
  expect(dueTone('2026-11-30', '2026-11-22')).toBe('neutral');
  expect(dueTone('2026-11-29', '2026-11-22')).toBe('warning');
  expect(dueTone('2026-11-22', '2026-11-22')).toBe('warning');
  expect(dueTone('2026-11-21', '2026-11-22')).toBe('danger');
});
