import { expect, test } from 'vitest';
import { refusalSentences } from './refusals.ts';

test('every reason is a full sentence in German and in English', () => {
  for (const [code, { de, en }] of Object.entries(refusalSentences)) {
    expect(de, code).toMatch(/^[A-ZÄÖÜ].*\.$/u);
    expect(en, code).toMatch(/^[A-Z].*\.$/);
    expect(de, code).not.toBe(en);
  }
});
