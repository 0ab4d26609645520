import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aCase, anAuthority } from '../test/case-kit.ts';
import type { Client } from '../test/client.ts';
import { statementsOf } from '../test/statements-of.ts';
import { type TestApi, testApi } from '../test/test-api.ts';

let api: TestApi;
let bochum: string;
let essen: string;
let authority: Client;
let neighbour: Client;
let office: Client;
beforeAll(async () => {
  api = await testApi();
  bochum = await anAuthority(api.database, 'Stadt Bochum');
  essen = await anAuthority(api.database, 'Stadt Essen');
  authority = await api.as('AUTHORITY', { authorityId: bochum });
  neighbour = await api.as('AUTHORITY', { authorityId: essen });
  office = await api.as('OFFICE');
});
afterAll(() => api.stop());

const FIELDS = `id fileNumber receivedOn status leadName personCount removalOn
  persons { id surname firstNames birthDate nationalities street houseNumber postcode town authorityFileNumber azrNumber }
  documents { id kind title receivedOn pages fileHeld }
  statements { round body } statement { id version round state requestedAt dueOn questions body answers { question body }
    signer submittedAt receiptNumber }`;
const LIST = `query ($search: String, $first: Int, $after: String) { authorityCases(search: $search, first: $first, after: $after) {
  nodes { ${FIELDS} } pageInfo { hasNextPage endCursor } } }`;
const FILE = `query ($id: ID!) { authorityCase(id: $id) { ${FIELDS} } }`;

interface Listed {
  readonly nodes: readonly ({ readonly id: string } & Record<string, unknown>)[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
}

const list = async (client: Client, variables: object = {}): Promise<Listed> =>
  (await client.ask<{ authorityCases: Listed }>(LIST, variables)).authorityCases;
const ids = async (client: Client, variables: object = {}) =>
  (await list(client, variables)).nodes.map((node) => node.id);
const file = async (client: Client, id: string) =>
  (await client.ask<{ authorityCase: Record<string, unknown> | null }>(FILE, { id })).authorityCase;

describe('the file that an authority sees', () => {
  it('holds who and where, what the office released, and its own statement with the draft', async () => {
    const built = await aCase()
      .inState('STATEMENT_REQUESTED')
      .of(bochum)
      .withPersons([{ surname: 'Öztürk', firstNames: 'Aylin', nationalities: 'TUR,DEU', azrNumber: 'A-1' }])
      .withDocuments([
        { kind: 'D01', title: 'Antragsschreiben', releasedToAuthority: 1, pages: 3 },
        { kind: 'D06', title: 'Arztbericht', sensitivity: 'MEDICAL' },
        { kind: 'D07', title: 'Zertifikat' },
      ])
      .withStatement('DRAFTED', { body: 'Entwurf', answers: '{"VIEW":"Kein Einwand."}', signer: 'Weber' })
      .with({ removalOn: '2026-05-04', caseNote: 'intern' })
      .create(api.database);
    expect(await file(authority, built.id)).toEqual({
      id: built.id,
      fileNumber: built.fileNumber,
      receivedOn: '2026-01-15',
      status: 'STATEMENT_REQUESTED',
      leadName: 'Öztürk, Aylin',
      personCount: 1,
      removalOn: '2026-05-04',
      persons: [
        {
          id: built.personIds[0],
          surname: 'Öztürk',
          firstNames: 'Aylin',
          birthDate: '1990-04-03',
          nationalities: ['TUR', 'DEU'],
          street: 'Wiesenweg',
          houseNumber: '7',
          postcode: '44787',
          town: 'Bochum',
          authorityFileNumber: null,
          azrNumber: 'A-1',
        },
      ],
      documents: [
        {
          id: built.documentIds[0],
          kind: 'D01',
          title: 'Antragsschreiben',
          receivedOn: '2026-01-15',
          pages: 3,
          fileHeld: false,
        },
      ],
      statements: [{ round: 1, body: 'Entwurf' }],
      statement: {
        id: built.statementId,
        version: 1,
        round: 1,
        state: 'DRAFTED',
        requestedAt: '2026-02-01T09:00:00.000Z',
        dueOn: '2026-03-16',
        questions: ['IDENTITY', 'STATUS'],
        body: 'Entwurf',
        answers: [{ question: 'VIEW', body: 'Kein Einwand.' }],
        signer: 'Weber',
        submittedAt: null,
        receiptNumber: null,
      },
    });
  });

  it('shows nothing of what a predecessor in competence wrote', async () => {
    const built = await aCase()
      .inState('READY')
      .of(bochum)
      .withStatement('SUBMITTED', { authorityId: essen, body: 'von Essen' })
      .create(api.database);
    expect(await file(authority, built.id)).toMatchObject({
      status: 'IN_REVIEW',
      statements: [],
      statement: null,
    });
    expect(await file(neighbour, built.id)).toBeNull();
  });

  it('exists from registration on, for the competent authority alone', async () => {
    const ofEssen = await aCase().inState('ACCEPTED').of(essen).create(api.database);
    const received = await aCase().inState('RECEIVED').of(bochum).create(api.database);
    const archived = await aCase().inState('ARCHIVED').of(bochum).create(api.database);
    for (const id of [ofEssen.id, received.id, archived.id, 'nowhere'])
      expect(await file(authority, id)).toBeNull();
    expect(await file(neighbour, ofEssen.id)).toMatchObject({ id: ofEssen.id });
  });

  it('names the stage of its own part, not the stage of the commission', async () => {
    const status = async (state: 'READY' | 'ON_AGENDA' | 'POSTPONED' | 'DECIDED') => {
      const built = await aCase().inState(state).of(bochum).withStatement('SUBMITTED').create(api.database);
      return (await file(authority, built.id))?.status;
    };
    expect(
      await Promise.all([status('READY'), status('ON_AGENDA'), status('POSTPONED'), status('DECIDED')]),
    ).toEqual(new Array(4).fill('STATEMENT_SUBMITTED'));
  });

  it('is logged when it is opened, and only then', async () => {
    const built = await aCase().inState('ACCEPTED').of(bochum).create(api.database);
    const readings = async () => {
      await new Promise((resolve) => setTimeout(resolve, 700));
      return api.database.rows('select account_id as account from case_reading where case_id = ?', [
        built.id,
      ]);
    };
    await file(neighbour, built.id);
    await list(authority);
    expect(await readings()).toEqual([]);
    await file(authority, built.id);
    expect(await readings()).toEqual([{ account: authority.accountId }]);
  });

  it.each(['OFFICE', 'SEAT', 'APPLICANT', 'REPRESENTATIVE', 'SUPERVISION'] as const)(
    'is not open to the function %s',
    async (fn) => {
      const client = await api.as(fn);
      for (const [text, variables] of [[FILE, { id: 'x' }] as const, [LIST, {}] as const]) {
        const { data, errors } = await client.send(text, variables);
        expect(Object.values(data ?? {}).filter((value) => value !== null)).toEqual([]);
        expect(errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
      }
    },
  );
});

describe('the list that an authority sees', () => {
  let koeln: string;
  let reader: Client;
  let order: string[];
  beforeAll(async () => {
    koeln = await anAuthority(api.database, 'Stadt Köln');
    reader = await api.as('AUTHORITY', { authorityId: koeln });
    const open = (dueOn: string, state: 'REQUESTED' | 'DRAFTED', receivedOn: string) =>
      aCase()
        .inState('STATEMENT_REQUESTED')
        .of(koeln)
        .receivedOn(receivedOn)
        .withPersons([{ surname: 'Haddad', firstNames: 'Nour', aliases: [{ surname: 'Geheim' }] }])
        .withStatement(state, { dueOn })
        .create(api.database);
    const other = (receivedOn: string) =>
      aCase()
        .inState('READY')
        .of(koeln)
        .receivedOn(receivedOn)
        .withPersons([{ surname: 'Müller', firstNames: 'Ida' }])
        .withStatement('SUBMITTED')
        .create(api.database);
    const old = await other('2024-05-02');
    const late = await open('2026-04-20', 'REQUESTED', '2026-02-10');
    const soon = await open('2026-03-04', 'DRAFTED', '2026-02-11');
    const overdue = await open('2026-02-27', 'REQUESTED', '2025-12-01');
    const young = await other('2026-02-20');
    await aCase().inState('STATEMENT_REQUESTED').of(essen).withStatement('REQUESTED').create(api.database);
    order = [overdue, soon, late, young, old].map((built) => built.id);
  });

  it('begins with the open requests by due day and goes on with the newest receipts', async () => {
    expect(await ids(reader)).toEqual(order);
  });

  it('keeps its order over pages and repeats nothing', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const part: Listed = await list(reader, { first: 2, after });
      seen.push(...part.nodes.map((node) => node.id));
      after = part.pageInfo.hasNextPage ? part.pageInfo.endCursor : null;
    } while (after !== null);
    expect(seen).toEqual(order);
  });

  it('finds by the beginning of a file number and of a name, in any spelling', async () => {
    const [first] = (await list(reader)).nodes;
    expect(await ids(reader, { search: ` ${String(first?.fileNumber).toLowerCase()} ` })).toEqual([
      first?.id,
    ]);
    expect(await ids(reader, { search: 'mueller, i' })).toEqual(order.slice(3));
    expect(await ids(reader, { search: 'addad' })).toEqual([]);
    expect(await ids(reader, { search: ' ' })).toEqual(order);
    expect(await ids(reader, { search: '%' })).toEqual([]);
    await expect(ids(reader, { search: 'x'.repeat(5000) })).rejects.toThrow('search: at most 240 characters');
  });

  it('cannot be searched for names that the authority does not see', async () => {
    expect(await ids(reader, { search: 'Geheim' })).toEqual([]);
  });

  it('never shows a case of another authority, whatever is searched', async () => {
    const seen = await ids(neighbour);
    expect(seen.filter((id) => order.includes(id))).toEqual([]);
    expect(await ids(neighbour, { search: 'Haddad' })).toEqual([]);
    const all = await list(reader);
    expect(await ids(neighbour, { search: String(all.nodes[0]?.fileNumber) })).toEqual([]);
  });

  it('refuses a page that is too long or a cursor that is none', async () => {
    for (const variables of [{ first: 101 }, { first: 0 }, { after: 'x' }]) {
      const { errors } = await reader.send(LIST, variables);
      expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
    }
  });

  it('costs as many statements for one case as for all of them', async () => {
    const one = await statementsOf(api.database, () => list(reader, { first: 1 }));
    expect(await statementsOf(api.database, () => list(reader))).toBe(one);
    expect(one).toBeLessThanOrEqual(6);
    expect(await statementsOf(api.database, () => file(reader, order[0] ?? ''))).toBeLessThanOrEqual(6);
  });
});

describe('the office', () => {
  it('does not see what the authority has drafted, in the list or in the file', async () => {
    const built = await aCase()
      .inState('STATEMENT_REQUESTED')
      .of(bochum)
      .withStatement('DRAFTED', { body: 'Geheimer Entwurf', answers: '{"VIEW":"geheim"}', signer: 'geheim' })
      .create(api.database);
    const answers = await office.ask(
      `query ($id: ID!) { officeCase(id: $id) { ...S } officeCases(first: 100) { nodes { ...S } } }
       fragment S on OfficeCase { statement { state body answers { body } signer } statements { body signer } }`,
      { id: built.id },
    );
    expect(answers).toMatchObject({ officeCase: { statement: { state: 'DRAFTED' } } });
    expect(JSON.stringify(answers)).not.toMatch(/geheim/i);
  });
});
