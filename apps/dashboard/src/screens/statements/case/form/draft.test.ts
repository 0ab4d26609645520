import { describe, expect, it } from 'vitest';
import { answeredIn, draftOf, inputOf, unansweredOf, withAnswer } from './draft.ts';

const questions = ['IDENTITY', 'STATUS', 'VIEW'];
const stored = { questions, answers: [{ question: 'VIEW', body: 'Dafür.' }], body: null, signer: null };

describe('a statement being written', () => {
  it('has a field for every question that was asked, in its order', () => {
    expect(draftOf(stored)).toEqual({ answers: ['', '', 'Dafür.'], body: '', signer: '' });
  });

  it('sends every question, so that a refused field is found by its number', () => {
    const draft = withAnswer(draftOf(stored), 1, 'Duldung');
    expect(inputOf(draft, questions).answers).toEqual([
      { question: 'IDENTITY', body: '' },
      { question: 'STATUS', body: 'Duldung' },
      { question: 'VIEW', body: 'Dafür.' },
    ]);
  });

  it('counts answers, not blanks', () => {
    const draft = withAnswer(draftOf(stored), 0, '  \n');
    expect(answeredIn(draft)).toBe(1);
    expect(unansweredOf(draft, questions)).toEqual(['IDENTITY', 'STATUS']);
  });
});
