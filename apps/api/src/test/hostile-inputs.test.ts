import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { schemaOf } from '../schema.ts';
import { anApplication, aPerson } from './application-kit.ts';
import { aCase, anAuthority } from './case-kit.ts';
import type { Client } from './client.ts';
import { type Arguments, documentOf, type Leaf, leavesOf, withValue } from './hostile-inputs.ts';
import { aMeeting, put, seatsOf, someMeeting } from './meeting-kit.ts';
import { aMeeting as aPublishedMeeting, release } from './published-meeting.ts';
import { type TestApi, testApi } from './test-api.ts';

interface Answer {
  readonly __typename: string;
  readonly fields?: readonly { readonly path: string; readonly code: string }[];
}

const schema = await schemaOf();
const application = anApplication({
  persons: [aPerson({ aliases: [{ kind: 'ALIAS', surname: 'Resai', firstNames: 'Farid' }] })],
});
const SIGNING_IN = ['signIn', 'signInDemo', 'signOut', 'switchFunction', 'revokeSession'];
const mutations = Object.keys(schema.getMutationType()?.getFields() ?? {}).filter(
  (name) => !SIGNING_IN.includes(name),
);

/** Longer than every limit; a zero byte; half a character. */
const UNKEEPABLE = ['x'.repeat(150_000), 'a\0b', 'a\ud800'];
const REFUSALS = ['InputInvalid', 'ActionRefused', 'Conflict', 'NotFound'];

let api: TestApi;
let calls: Readonly<Record<string, readonly [Client, Arguments]>>;

beforeAll(async () => {
  api = await testApi();
  const { database } = api;
  // The kit numbers its cases itself.
  await database.transaction((tx) =>
    tx.run('insert into file_number_counter (file_year, last_number) values (2026, 500)'),
  );
  const authorityId = await anAuthority(database);
  const [office, chair, applicant] = [
    await api.as('OFFICE'),
    await api.as('CHAIR'),
    await api.as('APPLICANT'),
  ];
  const authority = await api.as('AUTHORITY', { authorityId });
  const member = await api.as('SEAT');
  const [seat] = await seatsOf(database, 5);
  const ground = 'A1';
  const seen = async (story = aCase().inState('PRE_CHECK')) => {
    const { id, version, ...rest } = await story.of(authorityId).create(database);
    return { id, caseId: id, version, ...rest };
  };
  const decision = { body: 'CHAIR', decidedOn: '2026-03-02', ground: 'Nach Aktenlage.' };
  const proposed = () => seen(aCase().inState('PRE_CHECK').with({ proposal: 'ACCEPT', proposalReason: 'x' }));
  const asked = () => seen(aCase().inState('STATEMENT_REQUESTED').withStatement('REQUESTED'));
  const meeting = async (cases = 0) => {
    const planned = await aMeeting(office);
    const ready = await Promise.all(
      Array.from({ length: cases }, () => aCase().ready().of(authorityId).create(database)),
    );
    const { id, version, items } = await put(
      office,
      planned,
      ready.map((each) => each.id),
    );
    return { id, meetingId: id, version, itemId: items[0]?.id };
  };
  const draft = async () => {
    const answer = await applicant.ask<{ a: { id: string; version: number } }>(
      `mutation ($input: ApplicationInput!, $key: String!) {
        a: startApplication(input: $input, idempotencyKey: $key) { ... on OwnApplication { id version } } }`,
      { input: application, key: `draft ${Math.random()}` },
    );
    return answer.a;
  };
  const released = await seen(aCase().inState('ON_AGENDA'));
  const papers = await aPublishedMeeting(database, [[{ ...released, documentIds: [] }]]);
  await release(database, member.accountId, papers, [released]);
  const key = (name: string) => ({ idempotencyKey: `the key of ${name}` });
  const requested = await asked();
  const submitted = await asked();
  const found = await seen();
  calls = {
    acceptCase: [chair, { ...(await proposed()), input: decision }],
    assignCaseworker: [office, { ...(await seen()), caseworkerId: office.accountId }],
    changeItemDuration: [office, { ...(await meeting(1)), minutes: 20 }],
    changeMeeting: [office, { ...(await meeting()), input: { ...someMeeting, place: 'Raum 2' } }],
    moveAgendaItem: [office, { ...(await meeting(2)), position: 2, section: 'OTHER' }],
    namePaperRecipient: [
      office,
      { ...(await meeting()), seatId: seat?.seatId, accountId: seat?.deputyId, absenceReason: 'Urlaub' },
    ],
    notAcceptCase: [chair, { ...(await proposed()), input: decision }],
    overrideBlocker: [
      chair,
      { ...(await seen(aCase().inState('ACCEPTED'))), blocker: 'CASE_NOTE_MISSING', reason: 'Eilt.' },
    ],
    planMeeting: [office, { input: someMeeting, ...key('planMeeting') }],
    prepareAcceptance: [office, { ...(await seen()), proposal: 'ACCEPT', reason: 'Nichts spricht dagegen.' }],
    publishAgenda: [office, { ...(await meeting(1)), note: 'Wie besprochen.', ...key('publishAgenda') }],
    putOnAgenda: [
      office,
      { ...(await meeting()), caseId: (await seen(aCase().ready())).id, section: 'OTHER', position: 1 },
    ],
    recordFinding: [
      office,
      { ...found, input: { personId: found.personIds[0], ground, finding: 'NO', evidence: 'Akte Bl. 3' } },
    ],
    registerCase: [office, { ...(await seen(aCase().inState('RECEIVED'))), authorityId }],
    requestStatement: [
      office,
      {
        ...(await seen(aCase().inState('ACCEPTED'))),
        dueOn: '2026-03-30',
        questions: ['STATUS'],
        releasedDocumentIds: [],
      },
    ],
    saveApplication: [applicant, { ...(await draft()), input: application }],
    savePrivateNote: [member, { caseId: released.id, version: 0, body: 'Fragen an die Behörde' }],
    saveStatement: [
      authority,
      {
        id: requested.statementId,
        version: 1,
        input: { body: 'Entwurf', answers: [{ question: 'STATUS', body: 'Geduldet.' }] },
      },
    ],
    setRemovalDate: [
      office,
      { ...(await seen()), removalOn: '2026-04-01', fixedOn: '2026-02-01', inDetention: false },
    ],
    startApplication: [applicant, { input: application, ...key('startApplication') }],
    submitApplication: [applicant, { ...(await draft()), ...key('submitApplication') }],
    submitStatement: [
      authority,
      {
        id: submitted.statementId,
        version: 1,
        input: {
          body: 'Zugestimmt.',
          answers: [{ question: 'STATUS', body: 'Geduldet.' }],
          signer: 'Frau Weber',
        },
        ...key('submitStatement'),
      },
    ],
    suggestAgenda: [office, await meeting()],
    takeOffAgenda: [office, { ...(await meeting(1)), reason: 'Zurückgezogen.' }],
    waiveStatement: [chair, { ...(await asked()), reason: 'Die Behörde antwortet nicht.' }],
    writeCaseNote: [office, { ...(await seen()), body: 'Kurzfassung' }],
  };
}, 60_000);
afterAll(() => api.stop());

async function answerTo(mutation: string, change: (base: Arguments) => Arguments): Promise<Answer> {
  const [client, base] = calls[mutation] ?? [];
  if (!client || !base) throw new Error(`${mutation}: no call here that it accepts`);
  const names = new Set(
    schema
      .getMutationType()
      ?.getFields()
      [mutation]?.args.map(({ name }) => name),
  );
  const known = Object.fromEntries(Object.entries(base).filter(([name]) => names.has(name)));
  const { answer } = await client.ask<{ answer: Answer }>(documentOf(schema, mutation), change(known));
  return answer;
}

/** All that is kept of cases, meetings and people. */
async function kept(): Promise<string> {
  const tables = api.database.writer.entityMetadatas.map(({ tableName }) => tableName);
  const rows: unknown[] = [];
  for (const table of tables.filter((name) => name !== 'session' && name !== 'case_reading'))
    rows.push(table, await api.database.rows(`select * from ${table}`));
  return JSON.stringify(rows);
}

const leaves = (types: readonly string[]) =>
  mutations.flatMap((mutation) =>
    leavesOf(schema, mutation)
      .filter(({ type }) => types.includes(type))
      .map((leaf): [string, string, Leaf] => [mutation, leaf.path.join('.'), leaf]),
  );

/** The error names the field itself, its place in a list, or the section that a text is about. */
function names(path: string, leaf: Leaf): boolean {
  const words = leaf.path.filter((step) => typeof step === 'string');
  const own = words.at(-1) ?? '';
  return (
    new RegExp(`(^|\\.)${own}(\\[0\\])?$`).test(path) ||
    (words.includes('reasons') && /^reasons\./.test(path))
  );
}

describe('a text that cannot be kept', () => {
  it.each(leaves(['String']))('%s refuses it by name: %s', async (mutation, _path, leaf) => {
    const before = await kept();
    for (const text of UNKEEPABLE) {
      const answer = await answerTo(mutation, (base) => withValue(base, leaf.path, text));
      expect(answer.__typename).toBe('InputInvalid');
      expect(
        answer.fields?.every(({ path }) => names(path, leaf)),
        JSON.stringify(answer.fields),
      ).toBe(true);
    }
    expect(await kept()).toBe(before);
  });
});

describe('an id or a number out of all bounds', () => {
  it.each(leaves(['ID', 'Int']))('%s refuses it and writes nothing: %s', async (mutation, _path, leaf) => {
    const before = await kept();
    const strange = leaf.type === 'Int' ? [-2_147_483_648, 2_147_483_647] : [...UNKEEPABLE, '', ' '];
    for (const value of strange) {
      const answer = await answerTo(mutation, (base) => withValue(base, leaf.path, value));
      expect(REFUSALS).toContain(answer.__typename);
    }
    expect(await kept()).toBe(before);
  });
});

describe('the calls that were spoilt', () => {
  it.each(mutations)('%s accepts it unspoilt', async (mutation) => {
    const answer = await answerTo(mutation, (base) => base);
    expect(REFUSALS, JSON.stringify(answer)).not.toContain(answer.__typename);
  });
});
