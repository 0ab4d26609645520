import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aCase } from '../../test/case-kit.ts';
import { asked, FULL, type StatementTest, SUBMIT, statementTest } from '../../test/statement-kit.ts';

let test: StatementTest;
beforeAll(async () => {
  test = await statementTest();
});
afterAll(() => test.api.stop());

describe('submitting a statement', () => {
  it('gives a receipt with number and time, makes the case ready and shows the text to the office', async () => {
    const built = await test.awaited();
    expect(await test.submit(built, FULL)).toMatchObject({
      __typename: 'AuthorityStatement',
      state: 'SUBMITTED',
      submittedAt: '2026-03-02T09:00:00.000Z',
      receiptNumber: `${built.fileNumber}/S1`,
      ...FULL,
    });
    const seen = await asked(
      test.office,
      `query ($id: ID!) { officeCase(id: $id) { __typename state statement { body signer } letters { letter }
        events { action detail } } }`,
      { id: built.id },
    );
    expect(seen).toMatchObject({
      state: 'READY',
      statement: FULL,
      letters: [{ letter: 'STATEMENT_RECEIPT' }],
    });
    expect(seen.events).toContainEqual({ action: 'submitStatement', detail: built.statementId });
  });

  it('sends the draft as it was saved when nothing new is handed in', async () => {
    const built = await test.awaited();
    await test.save(built, FULL);
    expect(await test.submit(built, {}, { version: 2 })).toMatchObject({ state: 'SUBMITTED', ...FULL });
  });

  it('takes answers alone for a statement', async () => {
    const answers = [{ question: 'VIEW', body: 'Wir befürworten den Antrag.' }];
    expect(await test.submit(await test.awaited(), { answers, signer: 'Frau Weber' })).toMatchObject({
      state: 'SUBMITTED',
      answers,
    });
  });

  it('asks for text and signer', async () => {
    expect(await test.submit(await test.awaited(), { body: ' ' })).toMatchObject({
      __typename: 'InputInvalid',
      fields: [
        { path: 'body', code: 'REQUIRED' },
        { path: 'signer', code: 'REQUIRED' },
      ],
    });
  });

  it('takes effect once per key: the repetition gets the same receipt, another text is refused', async () => {
    const built = await test.awaited();
    const [first, second] = await Promise.all([test.submit(built, FULL), test.submit(built, FULL)]);
    expect(first).toMatchObject({ state: 'SUBMITTED', version: 2 });
    expect(second).toEqual(first);
    expect(await test.submit(built, FULL)).toEqual(first);
    expect(await test.submit(built, { ...FULL, body: 'anders' })).toMatchObject({
      fields: [{ path: 'idempotencyKey' }],
    });
    const events = await test.api.database.rows(
      "select seq from case_event where case_id = ? and action = 'submitStatement'",
      [built.id],
    );
    expect(events).toHaveLength(1);
  });

  it('asks for a key that can be stored', async () => {
    const built = await test.awaited();
    expect(await test.submit(built, FULL, { key: ' ' })).toMatchObject({
      fields: [{ path: 'idempotencyKey', code: 'REQUIRED' }],
    });
    expect(await test.submit(built, FULL, { key: 'k'.repeat(101) })).toMatchObject({
      fields: [{ path: 'idempotencyKey', code: 'TOO_LONG' }],
    });
  });

  it('cannot be repeated, withdrawn or changed afterwards', async () => {
    const built = await test.awaited();
    await test.submit(built, FULL);
    expect(await test.submit(built, FULL, { key: 'again' })).toMatchObject({
      __typename: 'Conflict',
      currentVersion: 2,
    });
    expect(await test.submit(built, FULL, { key: 'again', version: 2 })).toMatchObject({
      code: 'NOT_IN_THIS_STATE',
    });
    expect(await test.save(built, { body: 'anders' }, { version: 2 })).toMatchObject({
      code: 'NOT_IN_THIS_STATE',
    });
  });

  it('is still possible when the case went on an agenda without it, and leaves the case there', async () => {
    const built = await aCase()
      .inState('ON_AGENDA')
      .of(test.bochum)
      .withStatement('DRAFTED')
      .create(test.api.database);
    expect(await test.submit(built, FULL)).toMatchObject({ state: 'SUBMITTED', ...FULL });
    const [row] = await test.api.database.rows('select state from hardship_case where id = ?', [built.id]);
    expect(row).toEqual({ state: 'ON_AGENDA' });
  });

  it('does not fail because the office changes the case meanwhile', async () => {
    const built = await test.awaited();
    const change = test.api.database.transaction((tx) =>
      tx.run(`update hardship_case set version = version + 1, case_note = 'Vermerk' where id = ?`, [
        built.id,
      ]),
    );
    const [submitted] = await Promise.all([test.submit(built, FULL), change]);
    expect(submitted).toMatchObject({ state: 'SUBMITTED' });
    const [row] = await test.api.database.rows(
      'select version, case_note as note from hardship_case where id = ?',
      [built.id],
    );
    expect(row).toMatchObject({ version: 3, note: 'Vermerk' });
  });

  it.each(['OFFICE', 'CHAIR', 'SEAT', 'APPLICANT', 'SUPERVISION'] as const)(
    'is closed to the function %s',
    async (fn) => {
      const { data, errors } = await (await test.api.as(fn)).send(SUBMIT, {
        id: (await test.awaited()).statementId,
        version: 1,
        input: FULL,
        key: 'k',
      });
      expect(data).toBeNull();
      expect(errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
    },
  );
});
