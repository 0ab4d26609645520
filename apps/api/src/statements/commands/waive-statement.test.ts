import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../../database/id.ts';
import { aCase } from '../../test/case-kit.ts';
import { FULL, type StatementTest, statementTest, WAIVE } from '../../test/statement-kit.ts';

let test: StatementTest;
beforeAll(async () => {
  test = await statementTest();
});
afterAll(() => test.api.stop());

describe('waiving a statement', () => {
  it('makes the case ready with the recorded reason and ends the draft of the authority', async () => {
    const built = await test.awaited();
    await test.save(built, { body: 'Entwurf' });
    const answer = await test.waive(built);
    expect(answer).toMatchObject({
      state: 'READY',
      statements: [{ state: 'WAIVED', waivedReason: 'Die Behörde antwortet nicht.', body: null }],
    });
    expect(answer.events).toContainEqual({
      action: 'waiveStatement',
      reason: 'Die Behörde antwortet nicht.',
      detail: null,
    });
    expect(await test.submit(built, FULL, { version: 3 })).toMatchObject({ code: 'NOT_IN_THIS_STATE' });
  });

  it('works without a request, too', async () => {
    expect(await test.waive(await test.accepted())).toMatchObject({
      state: 'READY',
      statements: [{ round: 1, state: 'WAIVED', questions: [] }],
    });
  });

  it('is refused to a chair who heads the authority', async () => {
    const conflicted = await test.api.as('CHAIR');
    await test.api.database.transaction((tx) =>
      tx.run(
        `insert into account_function (id, account_id, actor_function, authority_id, valid_from)
         values (?, ?, 'AUTHORITY', ?, '2020-01-01')`,
        [newId(), conflicted.accountId, test.bochum],
      ),
    );
    expect(await test.waive(await test.awaited(), {}, conflicted)).toMatchObject({
      code: 'CONFLICT_OF_INTEREST',
    });
  });

  it('is refused where a statement is in, without a reason, and to the office', async () => {
    const postponed = await aCase()
      .inState('POSTPONED')
      .of(test.bochum)
      .withStatement('SUBMITTED')
      .create(test.api.database);
    expect(await test.waive(postponed)).toMatchObject({ code: 'STATEMENT_GIVEN' });
    expect(await test.waive(await test.awaited(), { reason: '  ' })).toMatchObject({
      fields: [{ path: 'reason', code: 'REQUIRED' }],
    });
    const { errors } = await test.office.send(WAIVE, { caseId: postponed.id, version: 1, reason: 'x' });
    expect(errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
  });

  it('and submitting at the same time never both take effect', async () => {
    const built = await test.awaited();
    await Promise.all([test.waive(built), test.submit(built, FULL)]);
    const [row] = await test.api.database.rows<{ state: string; version: number; case_version: number }>(
      `select s.state, s.version, c.version as case_version from statement s join hardship_case c on c.id = s.case_id
       where s.id = ?`,
      [built.statementId],
    );
    expect(['WAIVED', 'SUBMITTED']).toContain(row?.state);
    expect(row).toMatchObject({ version: 2, case_version: 2 });
  });
});
