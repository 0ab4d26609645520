import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../database/id.ts';
import { aCase, anAuthority, type BuiltCase } from '../test/case-kit.ts';
import type { Client } from '../test/client.ts';
import { type TestApi, testApi } from '../test/test-api.ts';

let api: TestApi;
let bochum: string;
let essen: string;
let office: Client;
let chair: Client;
let authority: Client;
let neighbour: Client;

/** Monday, 2 March 2026; Good Friday is 3 April. */
const DUE = '2026-03-30';

beforeAll(async () => {
  api = await testApi();
  bochum = await anAuthority(api.database, 'Stadt Bochum');
  essen = await anAuthority(api.database, 'Stadt Essen');
  office = await api.as('OFFICE');
  chair = await api.as('CHAIR');
  authority = await api.as('AUTHORITY', { authorityId: bochum });
  neighbour = await api.as('AUTHORITY', { authorityId: essen });
});
afterAll(() => api.stop());

const REFUSALS = `... on ActionRefused { code message } ... on InputInvalid { fields { path code message } }
  ... on Conflict { currentVersion } ... on NotFound { message }`;
const OFFICE_CASE = `__typename ... on OfficeCase { version state statements { round state questions dueOn body answers { body } signer
  waivedReason } documents { id releasedToAuthority } events { action reason detail } letters { letter recipient } }`;
const REQUEST = `mutation ($caseId: ID!, $version: Int!, $dueOn: String!, $questions: [String!]!, $documents: [ID!]!) {
  requestStatement(caseId: $caseId, version: $version, dueOn: $dueOn, questions: $questions, releasedDocumentIds: $documents) {
    ${OFFICE_CASE} ${REFUSALS} } }`;
const WAIVE = `mutation ($caseId: ID!, $version: Int!, $reason: String!) {
  waiveStatement(caseId: $caseId, version: $version, reason: $reason) { ${OFFICE_CASE} ${REFUSALS} } }`;
const STATEMENT = `__typename ... on AuthorityStatement { id version round state dueOn questions body answers { question body } signer
  submittedAt receiptNumber } ${REFUSALS}`;
const SAVE = `mutation ($id: ID!, $version: Int!, $input: StatementInput!) {
  saveStatement(id: $id, version: $version, input: $input) { ${STATEMENT} } }`;
const SUBMIT = `mutation ($id: ID!, $version: Int!, $input: StatementInput!, $key: String!) {
  submitStatement(id: $id, version: $version, input: $input, idempotencyKey: $key) { ${STATEMENT} } }`;

type Answer = Record<string, unknown> & { readonly __typename: string };

interface Released {
  readonly id: string;
  readonly releasedToAuthority: boolean;
}

const asked = async (client: Client, text: string, variables: object): Promise<Answer> => {
  const [answer] = Object.values(await client.ask<Record<string, Answer>>(text, variables));
  if (!answer) throw new Error('no answer');
  return answer;
};
const request = (built: BuiltCase, change: object = {}, client = office) =>
  asked(client, REQUEST, {
    caseId: built.id,
    version: 1,
    dueOn: DUE,
    questions: ['STATUS', 'VIEW'],
    documents: [],
    ...change,
  });
const save = (built: BuiltCase, input: object, change: object = {}, client = authority) =>
  asked(client, SAVE, { id: built.statementId, version: 1, input, ...change });
const submit = (built: BuiltCase, input: object, change: object = {}, client = authority) =>
  asked(client, SUBMIT, { id: built.statementId, version: 1, input, key: `submit ${built.id}`, ...change });
const waive = (built: BuiltCase, change: object = {}, client = chair) =>
  asked(client, WAIVE, { caseId: built.id, version: 1, reason: 'Die Behörde antwortet nicht.', ...change });

const accepted = () => aCase().inState('ACCEPTED').of(bochum).create(api.database);
const awaited = () =>
  aCase().inState('STATEMENT_REQUESTED').of(bochum).withStatement('REQUESTED').create(api.database);
const FULL = { body: 'Der Antrag wird befürwortet.', signer: 'Frau Weber' };

describe('requesting a statement', () => {
  it('asks the competent authority its questions by the due day and makes the letter due', async () => {
    const answer = await request(await accepted(), { dueOn: '30.03.2026' });
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
      .of(bochum)
      .withDocuments([{ kind: 'D01' }, { kind: 'D06', sensitivity: 'MEDICAL' }, { kind: 'D07' }])
      .create(api.database);
    const [letter, medical, language] = built.documentIds;
    const { documents } = await request(built, { documents: [letter, language] });
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
    const built = await accepted();
    expect(await request(built, change)).toMatchObject({
      __typename: 'InputInvalid',
      fields: [{ path, code, message: expect.stringMatching(/\.$/) }],
    });
    expect(await request(built)).toMatchObject({ __typename: 'OfficeCase', version: 2 });
  });

  it('does not release the document of another case', async () => {
    const other = await aCase().withDocuments([{}]).create(api.database);
    const built = await accepted();
    expect(await request(built, { documents: other.documentIds })).toMatchObject({
      fields: [{ path: 'releasedDocumentIds[0]', code: 'UNKNOWN_CODE' }],
    });
    const [row] = await api.database.rows<{ released: number }>(
      'select released_to_authority as released from document where id = ?',
      [other.documentIds[0] ?? ''],
    );
    expect(row?.released).toBe(0);
  });

  it('refuses a stale version, a wrong state, an unknown case and a case without authority', async () => {
    expect(await request(await accepted(), { version: 7 })).toMatchObject({
      __typename: 'Conflict',
      currentVersion: 1,
    });
    const early = await aCase().inState('PRE_CHECK').of(bochum).create(api.database);
    expect(await request(early)).toMatchObject({ code: 'NOT_IN_THIS_STATE' });
    expect(await request({ ...early, id: 'unknown' })).toMatchObject({ __typename: 'NotFound' });
    const unclear = await aCase().inState('ACCEPTED').of(null).create(api.database);
    expect(await request(unclear)).toMatchObject({ code: 'AUTHORITY_UNCLEAR' });
  });

  it('opens a new round after a postponement and ends the one that is still open', async () => {
    const built = await aCase()
      .inState('POSTPONED')
      .of(bochum)
      .withStatement('DRAFTED', { body: 'Entwurf' })
      .create(api.database);
    expect(await request(built)).toMatchObject({
      statements: [
        { round: 2, state: 'REQUESTED' },
        { round: 1, state: 'WITHDRAWN', body: null },
      ],
    });
    expect(await save(built, { body: 'zu spät' })).toMatchObject({ __typename: 'Conflict' });
    expect(await save(built, { body: 'zu spät' }, { version: 2 })).toMatchObject({
      code: 'NOT_IN_THIS_STATE',
    });
  });

  it('takes effect once when two of the office ask at the same time', async () => {
    const built = await accepted();
    const answers = await Promise.all([request(built), request(built, { dueOn: '2026-03-31' })]);
    expect(answers.map((answer) => answer.__typename).sort()).toEqual(['Conflict', 'OfficeCase']);
  });
});

describe('writing a statement', () => {
  it('keeps a draft that the office does not see, and is no event of the case', async () => {
    const built = await awaited();
    const answers = [
      { question: 'VIEW', body: 'Kein Einwand.' },
      { question: 'STATUS', body: ' ' },
    ];
    expect(await save(built, { body: 'Entwurf', answers, signer: 'Weber' })).toMatchObject({
      __typename: 'AuthorityStatement',
      version: 2,
      state: 'DRAFTED',
      body: 'Entwurf',
      answers: [{ question: 'VIEW', body: 'Kein Einwand.' }],
      signer: 'Weber',
    });
    const seen = await asked(
      office,
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
    const built = await awaited();
    await save(built, { ...FULL, answers: [{ question: 'VIEW', body: 'Ja.' }] });
    expect(await save(built, { body: '' }, { version: 2 })).toMatchObject({
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
    expect(await save(await awaited(), input)).toMatchObject({
      __typename: 'InputInvalid',
      fields: [{ path, code }],
    });
  });

  it('answers two windows that save at the same time with one conflict', async () => {
    const built = await awaited();
    const answers = await Promise.all([save(built, { body: 'eins' }), save(built, { body: 'zwei' })]);
    expect(answers.map((answer) => answer.__typename).sort()).toEqual(['AuthorityStatement', 'Conflict']);
    expect(answers).toContainEqual({ __typename: 'Conflict', currentVersion: 2 });
  });

  it('is closed to another authority, as if there were no statement', async () => {
    const built = await awaited();
    const unknown = await save({ ...built, statementId: 'nowhere' }, FULL, {}, neighbour);
    expect(await save(built, FULL, {}, neighbour)).toEqual(unknown);
    expect(await submit(built, FULL, {}, neighbour)).toEqual(unknown);
    expect(unknown.__typename).toBe('NotFound');
  });

  it('ends for the old authority when competence moves, and the new one does not get the old draft', async () => {
    const built = await awaited();
    await api.database.transaction((tx) =>
      tx.run('update hardship_case set authority_id = ? where id = ?', [essen, built.id]),
    );
    expect(await save(built, FULL)).toMatchObject({ __typename: 'NotFound' });
    expect(await save(built, FULL, {}, neighbour)).toMatchObject({ __typename: 'NotFound' });
  });
});

describe('submitting a statement', () => {
  it('gives a receipt with number and time, makes the case ready and shows the text to the office', async () => {
    const built = await awaited();
    expect(await submit(built, FULL)).toMatchObject({
      __typename: 'AuthorityStatement',
      state: 'SUBMITTED',
      submittedAt: '2026-03-02T09:00:00.000Z',
      receiptNumber: `${built.fileNumber}/S1`,
      ...FULL,
    });
    const seen = await asked(
      office,
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
    const built = await awaited();
    await save(built, FULL);
    expect(await submit(built, {}, { version: 2 })).toMatchObject({ state: 'SUBMITTED', ...FULL });
  });

  it('takes answers alone for a statement', async () => {
    const answers = [{ question: 'VIEW', body: 'Wir befürworten den Antrag.' }];
    expect(await submit(await awaited(), { answers, signer: 'Frau Weber' })).toMatchObject({
      state: 'SUBMITTED',
      answers,
    });
  });

  it('asks for text and signer', async () => {
    expect(await submit(await awaited(), { body: ' ' })).toMatchObject({
      __typename: 'InputInvalid',
      fields: [
        { path: 'body', code: 'REQUIRED' },
        { path: 'signer', code: 'REQUIRED' },
      ],
    });
  });

  it('takes effect once per key: the repetition gets the same receipt, another text is refused', async () => {
    const built = await awaited();
    const [first, second] = await Promise.all([submit(built, FULL), submit(built, FULL)]);
    expect(first).toMatchObject({ state: 'SUBMITTED', version: 2 });
    expect(second).toEqual(first);
    expect(await submit(built, FULL)).toEqual(first);
    expect(await submit(built, { ...FULL, body: 'anders' })).toMatchObject({
      fields: [{ path: 'idempotencyKey' }],
    });
    const events = await api.database.rows(
      "select seq from case_event where case_id = ? and action = 'submitStatement'",
      [built.id],
    );
    expect(events).toHaveLength(1);
  });

  it('asks for a key that can be stored', async () => {
    const built = await awaited();
    expect(await submit(built, FULL, { key: ' ' })).toMatchObject({
      fields: [{ path: 'idempotencyKey', code: 'REQUIRED' }],
    });
    expect(await submit(built, FULL, { key: 'k'.repeat(101) })).toMatchObject({
      fields: [{ path: 'idempotencyKey', code: 'TOO_LONG' }],
    });
  });

  it('cannot be repeated, withdrawn or changed afterwards', async () => {
    const built = await awaited();
    await submit(built, FULL);
    expect(await submit(built, FULL, { key: 'again' })).toMatchObject({
      __typename: 'Conflict',
      currentVersion: 2,
    });
    expect(await submit(built, FULL, { key: 'again', version: 2 })).toMatchObject({
      code: 'NOT_IN_THIS_STATE',
    });
    expect(await save(built, { body: 'anders' }, { version: 2 })).toMatchObject({
      code: 'NOT_IN_THIS_STATE',
    });
  });

  it('is not possible once the case went on without it', async () => {
    const built = await aCase().inState('ON_AGENDA').of(bochum).withStatement('DRAFTED').create(api.database);
    expect(await submit(built, FULL)).toMatchObject({ code: 'NOT_IN_THIS_STATE' });
  });

  it('does not fail because the office changes the case meanwhile', async () => {
    const built = await awaited();
    const change = api.database.transaction((tx) =>
      tx.run(`update hardship_case set version = version + 1, case_note = 'Vermerk' where id = ?`, [
        built.id,
      ]),
    );
    const [submitted] = await Promise.all([submit(built, FULL), change]);
    expect(submitted).toMatchObject({ state: 'SUBMITTED' });
    const [row] = await api.database.rows(
      'select version, case_note as note from hardship_case where id = ?',
      [built.id],
    );
    expect(row).toMatchObject({ version: 3, note: 'Vermerk' });
  });

  it.each(['OFFICE', 'CHAIR', 'SEAT', 'APPLICANT', 'SUPERVISION'] as const)(
    'is closed to the function %s',
    async (fn) => {
      const { data, errors } = await (await api.as(fn)).send(SUBMIT, {
        id: (await awaited()).statementId,
        version: 1,
        input: FULL,
        key: 'k',
      });
      expect(data).toBeNull();
      expect(errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
    },
  );
});

describe('waiving a statement', () => {
  it('makes the case ready with the recorded reason and ends the draft of the authority', async () => {
    const built = await awaited();
    await save(built, { body: 'Entwurf' });
    const answer = await waive(built);
    expect(answer).toMatchObject({
      state: 'READY',
      statements: [{ state: 'WAIVED', waivedReason: 'Die Behörde antwortet nicht.', body: null }],
    });
    expect(answer.events).toContainEqual({
      action: 'waiveStatement',
      reason: 'Die Behörde antwortet nicht.',
      detail: null,
    });
    expect(await submit(built, FULL, { version: 3 })).toMatchObject({ code: 'NOT_IN_THIS_STATE' });
  });

  it('works without a request, too', async () => {
    expect(await waive(await accepted())).toMatchObject({
      state: 'READY',
      statements: [{ round: 1, state: 'WAIVED', questions: [] }],
    });
  });

  it('is refused to a chair who heads the authority', async () => {
    const conflicted = await api.as('CHAIR');
    await api.database.transaction((tx) =>
      tx.run(
        `insert into account_function (id, account_id, actor_function, authority_id, valid_from)
         values (?, ?, 'AUTHORITY', ?, '2020-01-01')`,
        [newId(), conflicted.accountId, bochum],
      ),
    );
    expect(await waive(await awaited(), {}, conflicted)).toMatchObject({ code: 'CONFLICT_OF_INTEREST' });
  });

  it('is refused where a statement is in, without a reason, and to the office', async () => {
    const postponed = await aCase()
      .inState('POSTPONED')
      .of(bochum)
      .withStatement('SUBMITTED')
      .create(api.database);
    expect(await waive(postponed)).toMatchObject({ code: 'NOT_IN_THIS_STATE' });
    expect(await waive(await awaited(), { reason: '  ' })).toMatchObject({
      fields: [{ path: 'reason', code: 'REQUIRED' }],
    });
    const { errors } = await office.send(WAIVE, { caseId: postponed.id, version: 1, reason: 'x' });
    expect(errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
  });

  it('and submitting at the same time never both take effect', async () => {
    const built = await awaited();
    await Promise.all([waive(built), submit(built, FULL)]);
    const [row] = await api.database.rows<{ state: string; version: number; case_version: number }>(
      `select s.state, s.version, c.version as case_version from statement s join hardship_case c on c.id = s.case_id
       where s.id = ?`,
      [built.statementId],
    );
    expect(['WAIVED', 'SUBMITTED']).toContain(row?.state);
    expect(row).toMatchObject({ version: 2, case_version: 2 });
  });
});
