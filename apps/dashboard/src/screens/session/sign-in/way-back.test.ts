import { expect, it } from 'vitest';
import { wayBack } from './way-back.ts';

it('leads back to the page that asked for the sign-in', () => {
  expect(wayBack('/vorgaenge?stand=READY')).toBe('/vorgaenge?stand=READY');
});

it('never leads to another site', () => {
  for (const foreign of [
    'https://example.org',
    '//example.org',
    '/\\example.org',
    'javascript:alert(1)',
    '',
    null,
  ]) {
    expect(wayBack(foreign)).toBe('/');
  }
});
