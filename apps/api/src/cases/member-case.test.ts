import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../database/id.ts';
import { aCase, anAuthority, type BuiltCase } from '../test/case-kit.ts';
import type { Client } from '../test/client.ts';
import { aMeeting, release } from '../test/published-meeting.ts';
import { statementsOf } from '../test/statements-of.ts';
import { type TestApi, testApi } from '../test/test-api.ts';

let api: TestApi;
let bochum: string;
let member: Client;
let other: Client;
let keeper: Client;
beforeAll(async () => {
  api = await testApi();
  bochum = await anAuthority(api.database, 'Stadt Bochum');
  member = await api.as('SEAT');
  other = await api.as('SEAT');
  keeper = await api.as('OFFICE');
});
afterAll(() => api.stop());

const FILE = `query ($id: ID!) { memberCase(id: $id) { id fileNumber receivedOn leadName personCount authorityName removalOn inDetention
  persons { id position surname firstNames nationalities illnessClaimed } reasons { section body }
  documents { id kind title receivedOn pages fileHeld } findings { personId ground finding evidence exceptionReason }
  statement { id authorityName body answers { question body } signer submittedAt } caseNote privateNote { body version changedAt } } }`;
const NOTE = `mutation ($caseId: ID!, $version: Int!, $body: String!) { savePrivateNote(caseId: $caseId, version: $version, body: $body) {
  __typename ... on PrivateNote { body version changedAt } ... on Conflict { currentVersion } ... on NotFound { message }
  ... on InputInvalid { fields { path code } } } }`;

const file = async (client: Client, id: string) =>
  (await client.ask<{ memberCase: Record<string, unknown> | null }>(FILE, { id })).memberCase;
const note = async (client: Client, built: BuiltCase, version: number, body: string) =>
  (await client.ask<{ savePrivateNote: { __typename: string } }>(NOTE, { caseId: built.id, version, body }))
    .savePrivateNote;

const onAgenda = () => aCase().inState('ON_AGENDA').of(bochum).with({ createdBy: keeper.accountId });

/** A case on the agenda whose papers the member has received. */
async function released(story = onAgenda()): Promise<BuiltCase> {
  const built = await story.create(api.database);
  const meeting = await aMeeting(api.database, [[built]], { createdBy: keeper.accountId });
  await release(api.database, member.accountId, meeting, [built]);
  return built;
}
const write = (text: string, params: readonly string[]) =>
  api.database.transaction((tx) => tx.run(text, params));

describe('the papers of a case', () => {
  it('hold what is to be weighed: persons, reasons, documents, findings, statement and note', async () => {
    const built = await released(
      onAgenda()
        .withPersons([{ nationalities: 'AFG,IRN', illnessClaimed: 1 }])
        .withDocuments([{ kind: 'D06', title: 'Arztbericht', sensitivity: 'MEDICAL', pages: 4 }])
        .withFinding({ ground: 'R4', finding: 'YES', evidence: 'Urteil', exceptionReason: 'lange her' })
        .withStatement('SUBMITTED', { answers: '{"VIEW":"Kein Einwand."}' })
        .with({ caseNote: 'Vermerk', inDetention: 1, removalOn: '2026-05-04' }),
    );
    await write('insert into case_reason (case_id, sections) values (?, ?)', [
      built.id,
      '{"INTEGRATION":"Arbeitet seit Jahren."}',
    ]);
    const [personId] = built.personIds;
    expect(await file(member, built.id)).toEqual({
      id: built.id,
      fileNumber: built.fileNumber,
      receivedOn: '2026-01-15',
      leadName: 'Rezai, Farid',
      personCount: 1,
      authorityName: 'Stadt Bochum',
      removalOn: '2026-05-04',
      inDetention: true,
      persons: [
        {
          id: personId,
          position: 1,
          surname: 'Rezai',
          firstNames: 'Farid',
          nationalities: ['AFG', 'IRN'],
          illnessClaimed: true,
        },
      ],
      reasons: [{ section: 'INTEGRATION', body: 'Arbeitet seit Jahren.' }],
      documents: [
        {
          id: built.documentIds[0],
          kind: 'D06',
          title: 'Arztbericht',
          receivedOn: '2026-01-15',
          pages: 4,
          fileHeld: false,
        },
      ],
      findings: [
        { personId, ground: 'R4', finding: 'YES', evidence: 'Urteil', exceptionReason: 'lange her' },
      ],
      statement: {
        id: built.statementId,
        authorityName: 'Stadt Bochum',
        body: 'Aus Sicht der Behörde spricht nichts dagegen.',
        answers: [{ question: 'VIEW', body: 'Kein Einwand.' }],
        signer: 'Frau Weber',
        submittedAt: '2026-02-20T10:00:00.000Z',
      },
      caseNote: 'Vermerk',
      privateNote: null,
    });
  });

  it('hold no statement that is only drafted', async () => {
    const built = await released(onAgenda().withStatement('DRAFTED', { body: 'geheimer Entwurf' }));
    expect(await file(member, built.id)).toMatchObject({ statement: null });
  });

  it('are closed before their release, to other members, and to nobody known', async () => {
    const built = await onAgenda().create(api.database);
    expect(await file(member, built.id)).toBeNull();
    const mine = await released();
    expect(await file(other, mine.id)).toBeNull();
    expect(await file(member, 'nowhere')).toBeNull();
  });

  it('are closed to a member who is recused', async () => {
    const built = await released();
    expect(await file(member, built.id)).not.toBeNull();
    await write(
      `insert into recusal (account_id, case_id, reason, recorded_at, recorded_by) values (?, ?, 'Nachbarin', '2026-03-02', ?)`,
      [member.accountId, built.id, keeper.accountId],
    );
    expect(await file(member, built.id)).toBeNull();
    expect(await note(member, built, 0, 'x')).toMatchObject({ __typename: 'NotFound' });
  });

  it('are closed to a member who heads the authority of the case, without a recorded recusal', async () => {
    const built = await released();
    await write(
      `insert into account_function (id, account_id, actor_function, authority_id, valid_from)
       select ?, ?, 'AUTHORITY', c.authority_id, '2026-01-01' from hardship_case c where c.id = ?`,
      [newId(), member.accountId, built.id],
    );
    expect(await file(member, built.id)).toBeNull();
    await write(`delete from account_function where account_id = ? and actor_function = 'AUTHORITY'`, [
      member.accountId,
    ]);
    expect(await file(member, built.id)).not.toBeNull();
  });

  it('are closed again after the release has ended, and while the case is off the agenda', async () => {
    const closed = await released();
    await write(`update paper_release set closed_at = '2026-03-25T10:00:00.000Z' where case_id = ?`, [
      closed.id,
    ]);
    expect(await file(member, closed.id)).toBeNull();
    const takenOff = await released();
    await write(`update hardship_case set state = 'READY' where id = ?`, [takenOff.id]);
    expect(await file(member, takenOff.id)).toBeNull();
  });

  it('are logged when they are opened', async () => {
    const built = await released();
    await file(member, built.id);
    await file(other, built.id);
    await new Promise((resolve) => setTimeout(resolve, 700));
    const readings = await api.database.rows(
      'select account_id as account, actor_function as fn from case_reading where case_id = ?',
      [built.id],
    );
    expect(readings).toEqual([{ account: member.accountId, fn: 'SEAT' }]);
  });

  it('cost at most twelve statements', async () => {
    const built = await released(onAgenda().withStatement('SUBMITTED'));
    expect(await statementsOf(api.database, () => file(member, built.id))).toBeLessThanOrEqual(12);
  });

  it.each(['OFFICE', 'AUTHORITY', 'APPLICANT', 'SUPERVISION'] as const)(
    'are not served in this form to the function %s',
    async (fn) => {
      const { data, errors } = await (await api.as(fn)).send(FILE, { id: 'x' });
      expect(data).toEqual({ memberCase: null });
      expect(errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
    },
  );
});

describe('a private note', () => {
  it('is kept, changed and cleared by its author, version by version', async () => {
    const built = await released();
    expect(await note(member, built, 0, 'Nach der Schule fragen.')).toEqual({
      __typename: 'PrivateNote',
      body: 'Nach der Schule fragen.',
      version: 1,
      changedAt: '2026-03-02T09:00:00.000Z',
    });
    expect(await note(member, built, 1, 'Erledigt.')).toMatchObject({ version: 2, body: 'Erledigt.' });
    expect(await file(member, built.id)).toMatchObject({ privateNote: { version: 2, body: 'Erledigt.' } });
    expect(await note(member, built, 2, '')).toMatchObject({ version: 3, body: '' });
  });

  it('is seen by nobody else who reads the same case', async () => {
    const built = await released();
    await note(member, built, 0, 'Streng persönlich.');
    const meeting = await aMeeting(api.database, [[built]], { createdBy: keeper.accountId });
    await release(api.database, other.accountId, meeting, [built]);
    expect(await file(other, built.id)).toMatchObject({ privateNote: null });
    expect(await note(other, built, 0, 'Meine eigene.')).toMatchObject({ version: 1 });
    expect(await file(member, built.id)).toMatchObject({ privateNote: { body: 'Streng persönlich.' } });
    const seen = await keeper.ask(`query ($id: ID!) { officeCase(id: $id) { caseNote events { detail } } }`, {
      id: built.id,
    });
    expect(JSON.stringify(seen)).not.toContain('persönlich');
  });

  it('answers a stale version with the current one', async () => {
    const built = await released();
    expect(await note(member, built, 3, 'x')).toEqual({ __typename: 'Conflict', currentVersion: 0 });
    await note(member, built, 0, 'eins');
    expect(await note(member, built, 0, 'zwei')).toEqual({ __typename: 'Conflict', currentVersion: 1 });
  });

  it('loses nothing when two windows write at the same time', async () => {
    const built = await released();
    const first = await Promise.all(['a', 'b', 'c', 'd'].map((body) => note(member, built, 0, body)));
    expect(first.map((answer) => answer.__typename).sort()).toEqual([
      ...new Array(3).fill('Conflict'),
      'PrivateNote',
    ]);
    const second = await Promise.all(['e', 'f'].map((body) => note(member, built, 1, body)));
    expect(second.map((answer) => answer.__typename).sort()).toEqual(['Conflict', 'PrivateNote']);
  });

  it('is refused for a case that is not released, for an overlong text and for unreadable characters', async () => {
    const hidden = await onAgenda().create(api.database);
    const missing = await note(member, { ...hidden, id: 'nowhere' }, 0, 'x');
    expect(await note(member, hidden, 0, 'x')).toEqual(missing);
    const built = await released();
    expect(await note(member, built, 0, 'x'.repeat(20_001))).toMatchObject({
      fields: [{ path: 'body', code: 'TOO_LONG' }],
    });
    expect(await note(member, built, 0, 'a\u0000')).toMatchObject({
      fields: [{ path: 'body', code: 'UNREADABLE_CHARACTERS' }],
    });
  });
});
