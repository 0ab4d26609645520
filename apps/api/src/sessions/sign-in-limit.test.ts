import { expect, it } from 'vitest';
import { allowedAt, remember, takeBack } from './sign-in-limit.ts';

it('lets an address fail 30 times in ten minutes, whatever succeeds in between', () => {
  for (let now = 0; now < 30; now += 1) {
    expect(allowedAt('198.51.100.7', now)).toBe(now);
    remember('198.51.100.7', now);
    remember('198.51.100.7', now + 0.5);
    takeBack('198.51.100.7', now + 0.5);
  }
  expect(allowedAt('198.51.100.7', 30)).toBe(600_000);
  expect(allowedAt('198.51.100.8', 30)).toBe(30);
  expect(allowedAt('198.51.100.7', 600_001)).toBe(600_001);
});
