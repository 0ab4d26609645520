import { expect, test } from 'vitest';
import { SETTLEMENT_REASONS } from './settlement-reasons.ts';

test('early ends can be split by the paragraphs that reports ask for', () => {
  const paragraphs = Object.values(SETTLEMENT_REASONS).map(({ paragraph }) => paragraph);
  expect(paragraphs.filter((paragraph) => paragraph !== null)).toEqual(
    ['25 Abs. 5', '25a', '25b', '104c', '60a', '60c', '60d'].map((number) => `§ ${number} AufenthG`),
  );
});
