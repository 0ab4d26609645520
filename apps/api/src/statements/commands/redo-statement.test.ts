import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aCase } from '../../test/case-kit.ts';
import { asked, DUE, FULL, type StatementTest, statementTest } from '../../test/statement-kit.ts';
import { statementTime } from '../../test/statement-time-kit.ts';

let test: StatementTest;
let time: ReturnType<typeof statementTime>;
beforeAll(async () => {
  test = await statementTest();
  time = statementTime(test);
});
afterAll(() => test.api.stop());

const AGAIN = {
  reason: 'Das Urteil vom Februar fehlt.',
  dueOn: DUE,
  questions: ['CRIMINAL_MATTERS'],
  releasedDocumentIds: [],
};
const given = () =>
  aCase().inState('READY').of(test.bochum).withStatement('SUBMITTED').create(test.api.database);

describe('asking once more', () => {
  it('opens a new round with the reason that the authority reads; the statement given before stays', async () => {
    const built = await given();
    expect(await time.act('redoStatement', built, AGAIN)).toMatchObject({
      state: 'STATEMENT_REQUESTED',
      statements: [
        {
          round: 2,
          state: 'REQUESTED',
          dueOn: DUE,
          questions: ['CRIMINAL_MATTERS'],
          redoReason: AGAIN.reason,
        },
        { round: 1, state: 'SUBMITTED', body: 'Aus Sicht der Behörde spricht nichts dagegen.' },
      ],
      letters: [{ letter: 'STATEMENT_REQUEST', recipient: 'AUTHORITY' }],
    });
    const seen = await asked(
      test.authority,
      `query ($id: ID!) { authorityCase(id: $id) { __typename statement { round redoReason body } } }`,
      { id: built.id },
    );
    expect(seen).toMatchObject({ statement: { round: 2, redoReason: AGAIN.reason, body: null } });
  });

  it('names what is wrong with it, and is refused where nothing was asked yet', async () => {
    const built = await given();
    const wrong = { ...AGAIN, reason: ' ', dueOn: '2026-03-29', questions: [] };
    expect(await time.act('redoStatement', built, wrong)).toMatchObject({
      fields: [
        { path: 'reason', code: 'REQUIRED' },
        { path: 'dueOn', code: 'DAY_OFF' },
        { path: 'questions', code: 'REQUIRED' },
      ],
    });
    const foreign = { ...AGAIN, releasedDocumentIds: ['nowhere'] };
    expect(await time.act('redoStatement', built, foreign)).toMatchObject({
      fields: [{ path: 'releasedDocumentIds[0]', code: 'UNKNOWN_CODE' }],
    });
    expect(await time.act('redoStatement', built, { ...AGAIN, version: 3 })).toMatchObject({
      currentVersion: 1,
    });
    const never = await aCase().inState('READY').of(test.bochum).create(test.api.database);
    expect(await time.act('redoStatement', never, AGAIN)).toMatchObject({ code: 'NO_STATEMENT_YET' });
    expect(await time.act('redoStatement', await test.awaited(), AGAIN)).toMatchObject({
      code: 'NOT_IN_THIS_STATE',
    });
    await expect(time.act('redoStatement', built, AGAIN, test.authority)).rejects.toThrow('FORBIDDEN');
  });
});

describe('taking the request back', () => {
  it('ends the round with its draft, tells the authority, and lets the office ask anew', async () => {
    const built = await test.awaited();
    await test.save(built, { body: 'Entwurf' });
    const answer = await time.act('withdrawStatementRequest', built, { reason: 'Falsche Behörde gefragt.' });
    expect(answer).toMatchObject({
      state: 'ACCEPTED',
      statements: [{ state: 'WITHDRAWN', withdrawnReason: 'Falsche Behörde gefragt.', body: null }],
      letters: [{ letter: 'STATEMENT_REQUEST_WITHDRAWN', recipient: 'AUTHORITY' }],
    });
    expect(await test.submit(built, FULL, { version: 3 })).toMatchObject({ code: 'NOT_IN_THIS_STATE' });
    expect(await test.request(built, { version: 2 })).toMatchObject({
      statements: [{ round: 2, state: 'REQUESTED' }, { round: 1 }],
    });
  });

  it('asks for a reason, and is refused where nothing is awaited', async () => {
    expect(await time.act('withdrawStatementRequest', await test.awaited(), { reason: '' })).toMatchObject({
      fields: [{ path: 'reason', code: 'REQUIRED' }],
    });
    expect(await time.act('withdrawStatementRequest', await given(), { reason: 'x' })).toMatchObject({
      code: 'NOT_IN_THIS_STATE',
    });
  });
});

describe('the documents that the authority may see', () => {
  it('are exactly those that the office names; medical ones only by name', async () => {
    const built = await aCase()
      .inState('STATEMENT_REQUESTED')
      .of(test.bochum)
      .withStatement('REQUESTED')
      .withDocuments([
        { kind: 'D01', releasedToAuthority: 1 },
        { kind: 'D06', sensitivity: 'MEDICAL' },
        { kind: 'D07' },
      ])
      .create(test.api.database);
    const [letter, medical, language] = built.documentIds;
    const shown = async () => {
      const seen = await asked(
        test.authority,
        `query ($id: ID!) { authorityCase(id: $id) { __typename documents { id } } }`,
        { id: built.id },
      );
      return (seen.documents as { id: string }[]).map(({ id }) => id);
    };
    expect(await shown()).toEqual([letter]);
    await time.act('releaseDocuments', built, { releasedDocumentIds: [language] });
    expect(await shown()).toEqual([language]);
    await time.act('releaseDocuments', built, { releasedDocumentIds: [language, medical], version: 2 });
    expect((await shown()).sort()).toEqual([medical, language].sort());
    expect(
      await time.act('releaseDocuments', built, { releasedDocumentIds: [letter, 'x'], version: 3 }),
    ).toMatchObject({ fields: [{ path: 'releasedDocumentIds[1]', code: 'UNKNOWN_CODE' }] });
    await time.act('releaseDocuments', built, { releasedDocumentIds: [], version: 3 });
    expect(await shown()).toEqual([]);
  });
});
