import { expect, test } from 'vitest';
import { FIELD_LIMITS } from '../application/field-limits.ts';
import { STATEMENT_QUESTIONS } from './questions.ts';
import { type StatementInput, validateStatement } from './validate-statement.ts';

const input = (more: Partial<StatementInput> = {}): StatementInput => ({
  body: 'Der Lebensunterhalt ist durch eine Beschäftigung gesichert.',
  answers: [{ question: 'LIVELIHOOD', body: 'Vollzeit seit 2023.' }],
  signer: 'M. Beispiel',
  ...more,
});
const empty = { body: '', answers: [], signer: '' };

test('a complete statement has no errors', () => {
  expect(validateStatement(input(), { submit: true })).toEqual([]);
});

test('a draft may be empty, a submitted statement needs text and a signer', () => {
  expect(validateStatement(empty, { submit: false })).toEqual([]);
  expect(validateStatement(empty, { submit: true })).toEqual([
    { path: 'body', code: 'REQUIRED' },
    { path: 'signer', code: 'REQUIRED' },
  ]);
});

test('answers alone are a statement', () => {
  expect(validateStatement(input({ body: ' ' }), { submit: true })).toEqual([]);
});

test('limits hold for a draft too', () => {
  const long = input({ signer: 'x'.repeat(FIELD_LIMITS.statementSigner + 1) });
  expect(validateStatement(long, { submit: false })).toEqual([{ path: 'signer', code: 'TOO_LONG' }]);
  const answers = [{ question: 'VIEW', body: 'x'.repeat(FIELD_LIMITS.statementAnswer + 1) }];
  expect(validateStatement(input({ answers }), { submit: false })).toEqual([
    { path: 'answers[0].body', code: 'TOO_LONG' },
  ]);
});

test('an unknown or repeated question is named', () => {
  const answers = ['VIEW', 'toString', 'VIEW'].map((question) => ({ question, body: 'Ja.' }));
  expect(validateStatement(input({ answers }), { submit: false })).toEqual([
    { path: 'answers[1].question', code: 'UNKNOWN_CODE' },
    { path: 'answers[2].question', code: 'REPEATED' },
  ]);
});

test('the standard questions are the seven of the request to the authority', () => {
  expect(Object.keys(STATEMENT_QUESTIONS)).toHaveLength(7);
  for (const { question } of Object.values(STATEMENT_QUESTIONS)) expect(question.de).toMatch(/\?$/);
});
