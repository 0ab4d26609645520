import { describe, expect, test } from 'vitest';
import { attemptLetter, availableLetterActions, LETTER_STATES, type LetterFacts } from './letter-actions.ts';

const facts: LetterFacts = { letter: 'RECEIPT_CONFIRMATION', inBatch: false };

describe('what the office does with a letter', () => {
  test('depends on where the letter is', () => {
    const offered = LETTER_STATES.map((state) => [state, availableLetterActions(state, facts, 'OFFICE')]);
    expect(Object.fromEntries(offered)).toEqual({
      TO_SIGN: ['releaseLetter', 'withholdLetter'],
      DUE: [],
      SENDING: [],
      PRINT: ['withholdLetter'],
      SENT: [],
      FAILED: ['withholdLetter', 'retryLetter', 'printLetter'],
      WITHHELD: [],
    });
  });

  test('is nobody else’s business', () => {
    for (const acting of ['APPLICANT', 'AUTHORITY', 'SEAT', 'MINUTES_KEEPER'] as const)
      expect(availableLetterActions('TO_SIGN', facts, acting)).toEqual([]);
  });

  test('never keeps a closing letter back, nor one that is printed already', () => {
    const closing = attemptLetter('withholdLetter', 'FAILED', { ...facts, letter: 'CLOSING' }, 'CHAIR');
    expect(closing).toEqual({ ok: false, code: 'CLOSING_MUST_GO' });
    const printed = attemptLetter('withholdLetter', 'PRINT', { ...facts, inBatch: true }, 'CHAIR');
    expect(printed).toEqual({ ok: false, code: 'IN_A_BATCH' });
  });
});
