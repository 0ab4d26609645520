import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aCase } from '../../test/case-kit.ts';
import { DUE, type StatementTest, statementTest } from '../../test/statement-kit.ts';

let test: StatementTest;
beforeAll(async () => {
  test = await statementTest();
});
afterAll(() => test.api.stop());

interface Released {
  readonly id: string;
  readonly releasedToAuthority: boolean;
}

describe('requesting a statement', () => {
  it('asks the competent authority its questions by the due day and makes the letter due', async () => {
    const answer = await test.request(await test.accepted(), { dueOn: '30.03.2026' });
    expect(answer).toMatchObject({
      __typename: 'OfficeCase',
      version: 2,
      state: 'STATEMENT_REQUESTED',
      statements: [{ round: 1, state: 'REQUESTED', questions: ['STATUS', 'VIEW'], dueOn: DUE, body: null }],
      letters: [{ letter: 'STATEMENT_REQUEST', recipient: 'AUTHORITY' }],
    });
    expect(answer.events).toContainEqual({ action: 'requestStatement', reason: null, detail: DUE });
  });

  it('releases the named documents and no other', async () => {
    const built = await aCase()
      .inState('ACCEPTED')
      .of(test.bochum)
      .withDocuments([{ kind: 'D01' }, { kind: 'D06', sensitivity: 'MEDICAL' }, { kind: 'D07' }])
      .create(test.api.database);
    const [letter, medical, language] = built.documentIds;
    const { documents } = await test.request(built, { documents: [letter, language] });
    expect(new Map((documents as Released[]).map((each) => [each.id, each.releasedToAuthority]))).toEqual(
      new Map([
        [letter, true],
        [medical, false],
        [language, true],
      ]),
    );
  });

  it.each([
    ['an unreadable day', { dueOn: 'bald' }, 'dueOn', 'DATE_UNREADABLE'],
    ['no day', { dueOn: ' ' }, 'dueOn', 'REQUIRED'],
    ['a day that does not exist', { dueOn: '2026-02-30' }, 'dueOn', 'DATE_IMPOSSIBLE'],
    ['a past day', { dueOn: '2026-02-27' }, 'dueOn', 'DATE_TOO_EARLY'],
    ['a day in the far future', { dueOn: '2028-03-01' }, 'dueOn', 'DATE_TOO_LATE'],
    ['a Saturday', { dueOn: '2026-03-28' }, 'dueOn', 'DAY_OFF'],
    ['Good Friday', { dueOn: '2026-04-03' }, 'dueOn', 'DAY_OFF'],
    ['Corpus Christi, a holiday in the Land', { dueOn: '2026-06-04' }, 'dueOn', 'DAY_OFF'],
    ['no question', { questions: [] }, 'questions', 'REQUIRED'],
    ['an unknown question', { questions: ['VIEW', 'WEATHER'] }, 'questions[1]', 'UNKNOWN_CODE'],
    ['a word that every object knows', { questions: ['constructor'] }, 'questions[0]', 'UNKNOWN_CODE'],
    ['a repeated question', { questions: ['VIEW', 'VIEW'] }, 'questions[1]', 'REPEATED'],
    ['an unknown document', { documents: ['nowhere'] }, 'releasedDocumentIds[0]', 'UNKNOWN_CODE'],
    ['too many documents', { documents: new Array(501).fill('x') }, 'releasedDocumentIds', 'TOO_MANY'],
  ])('refuses %s and changes nothing', async (_name, change, path, code) => {
    const built = await test.accepted();
    expect(await test.request(built, change)).toMatchObject({
      __typename: 'InputInvalid',
      fields: [{ path, code, message: expect.stringMatching(/\.$/) }],
    });
    expect(await test.request(built)).toMatchObject({ __typename: 'OfficeCase', version: 2 });
  });

  it('does not release the document of another case', async () => {
    const other = await aCase().withDocuments([{}]).create(test.api.database);
    const built = await test.accepted();
    expect(await test.request(built, { documents: other.documentIds })).toMatchObject({
      fields: [{ path: 'releasedDocumentIds[0]', code: 'UNKNOWN_CODE' }],
    });
    const [row] = await test.api.database.rows<{ released: number }>(
      'select released_to_authority as released from document where id = ?',
      [other.documentIds[0] ?? ''],
    );
    expect(row?.released).toBe(0);
  });

  it('refuses a stale version, a wrong state, an unknown case and a case without authority', async () => {
    expect(await test.request(await test.accepted(), { version: 7 })).toMatchObject({
      __typename: 'Conflict',
      currentVersion: 1,
    });
    const early = await aCase().inState('PRE_CHECK').of(test.bochum).create(test.api.database);
    expect(await test.request(early)).toMatchObject({ code: 'NOT_IN_THIS_STATE' });
    expect(await test.request({ ...early, id: 'unknown' })).toMatchObject({ __typename: 'NotFound' });
    const unclear = await aCase().inState('ACCEPTED').of(null).create(test.api.database);
    expect(await test.request(unclear)).toMatchObject({ code: 'AUTHORITY_UNCLEAR' });
  });

  it('opens a new round after a postponement and ends the one that is still open', async () => {
    const built = await aCase()
      .inState('POSTPONED')
      .of(test.bochum)
      .withStatement('DRAFTED', { body: 'Entwurf' })
      .create(test.api.database);
    expect(await test.request(built)).toMatchObject({
      statements: [
        { round: 2, state: 'REQUESTED' },
        { round: 1, state: 'WITHDRAWN', body: null },
      ],
    });
    expect(await test.save(built, { body: 'zu spät' })).toMatchObject({ __typename: 'Conflict' });
    expect(await test.save(built, { body: 'zu spät' }, { version: 2 })).toMatchObject({
      code: 'NOT_IN_THIS_STATE',
    });
  });

  it('takes effect once when two of the office ask at the same time', async () => {
    const built = await test.accepted();
    const answers = await Promise.all([test.request(built), test.request(built, { dueOn: '2026-03-31' })]);
    expect(answers.map((answer) => answer.__typename).sort()).toEqual(['Conflict', 'OfficeCase']);
  });
});
