import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asked, FULL, type StatementTest, statementTest } from '../../test/statement-kit.ts';

let test: StatementTest;
beforeAll(async () => {
  test = await statementTest();
});
afterAll(() => test.api.stop());

describe('writing a statement', () => {
  it('keeps a draft that the office does not see, and is no event of the case', async () => {
    const built = await test.awaited();
    const answers = [
      { question: 'VIEW', body: 'Kein Einwand.' },
      { question: 'STATUS', body: ' ' },
    ];
    expect(await test.save(built, { body: 'Entwurf', answers, signer: 'Weber' })).toMatchObject({
      __typename: 'AuthorityStatement',
      version: 2,
      state: 'DRAFTED',
      body: 'Entwurf',
      answers: [{ question: 'VIEW', body: 'Kein Einwand.' }],
      signer: 'Weber',
    });
    const seen = await asked(
      test.office,
      `query ($id: ID!) { officeCase(id: $id) { __typename version state events { action }
        statement { state body answers { body } signer submittedAt receiptNumber } } }`,
      { id: built.id },
    );
    expect(seen).toMatchObject({ version: 1, state: 'STATEMENT_REQUESTED', events: [{ action: 'submit' }] });
    expect(seen.statement).toEqual({
      state: 'DRAFTED',
      body: null,
      answers: [],
      signer: null,
      submittedAt: null,
      receiptNumber: null,
    });
  });

  it('leaves as it is what the input leaves out, and clears what is empty', async () => {
    const built = await test.awaited();
    await test.save(built, { ...FULL, answers: [{ question: 'VIEW', body: 'Ja.' }] });
    expect(await test.save(built, { body: '' }, { version: 2 })).toMatchObject({
      version: 3,
      body: null,
      signer: 'Frau Weber',
      answers: [{ question: 'VIEW', body: 'Ja.' }],
    });
  });

  it.each([
    ['an overlong text', { body: 'x'.repeat(100_001) }, 'body', 'TOO_LONG'],
    ['an overlong signer', { signer: 'x'.repeat(201) }, 'signer', 'TOO_LONG'],
    ['characters that cannot be stored', { body: 'a\u0000b' }, 'body', 'UNREADABLE_CHARACTERS'],
    [
      'an answer to nothing',
      { answers: [{ question: 'X', body: 'y' }] },
      'answers[0].question',
      'UNKNOWN_CODE',
    ],
  ])('refuses %s', async (_name, input, path, code) => {
    expect(await test.save(await test.awaited(), input)).toMatchObject({
      __typename: 'InputInvalid',
      fields: [{ path, code }],
    });
  });

  it('answers two windows that save at the same time with one conflict', async () => {
    const built = await test.awaited();
    const answers = await Promise.all([
      test.save(built, { body: 'eins' }),
      test.save(built, { body: 'zwei' }),
    ]);
    expect(answers.map((answer) => answer.__typename).sort()).toEqual(['AuthorityStatement', 'Conflict']);
    expect(answers).toContainEqual({ __typename: 'Conflict', currentVersion: 2 });
  });

  it('is closed to another authority, as if there were no statement', async () => {
    const built = await test.awaited();
    const unknown = await test.save({ ...built, statementId: 'nowhere' }, FULL, {}, test.neighbour);
    expect(await test.save(built, FULL, {}, test.neighbour)).toEqual(unknown);
    expect(await test.submit(built, FULL, {}, test.neighbour)).toEqual(unknown);
    expect(unknown.__typename).toBe('NotFound');
  });

  it('ends for the old authority when competence moves, and the new one does not get the old draft', async () => {
    const built = await test.awaited();
    await test.api.database.transaction((tx) =>
      tx.run('update hardship_case set authority_id = ? where id = ?', [test.essen, built.id]),
    );
    expect(await test.save(built, FULL)).toMatchObject({ __typename: 'NotFound' });
    expect(await test.save(built, FULL, {}, test.neighbour)).toMatchObject({ __typename: 'NotFound' });
  });
});
