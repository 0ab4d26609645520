import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { call, fieldsOf } from '../test/case-calls.ts';
import { aCase, anAuthority } from '../test/case-kit.ts';
import type { Client } from '../test/client.ts';
import { type TestApi, testApi } from '../test/test-api.ts';

let api: TestApi;
let office: Client;
let chair: Client;
let bochum: string;
beforeAll(async () => {
  api = await testApi();
  office = await api.as('OFFICE');
  chair = await api.as('CHAIR');
  bochum = await anAuthority(api.database);
});
afterAll(() => api.stop());

const DECISION = { body: 'CHAIR', decidedOn: '27.02.2026', ground: 'Keine dringenden Gründe erkennbar.' };
const preChecked = () => aCase().inState('PRE_CHECK').of(bochum);
const proposed = () => preChecked().with({ proposal: 'ACCEPT', proposalReason: 'Spricht nichts dagegen.' });

describe('accepting', () => {
  it('is prepared by the office and decided by the chair, with body, day and ground', async () => {
    const built = await preChecked().create(api.database);
    const prepared = await call(office, 'prepareAcceptance', built, {
      proposal: 'ACCEPT',
      reason: 'Gut integriert.',
    });
    expect(prepared).toMatchObject({
      state: 'PRE_CHECK',
      proposal: { proposal: 'ACCEPT', reason: 'Gut integriert.' },
    });
    const accepted = await call(chair, 'acceptCase', built, { input: DECISION, version: 2 });
    expect(accepted).toMatchObject({
      state: 'ACCEPTED',
      preCheckDecision: { result: 'ACCEPT', body: 'CHAIR', decidedOn: '2026-02-27', ground: DECISION.ground },
      letters: [],
    });
  });

  it('is not for the office, and not for any other audience', async () => {
    const built = await proposed().create(api.database);
    for (const fn of ['OFFICE', 'PRE_EXAMINATION', 'SEAT', 'AUTHORITY'] as const) {
      const client = await api.as(fn, fn === 'AUTHORITY' ? { authorityId: bochum } : {});
      await expect(call(client, 'acceptCase', built, { input: DECISION })).rejects.toThrow('FORBIDDEN');
    }
  });

  it('waits for the proposal, and for a decision on whoever is excluded', async () => {
    const unprepared = await preChecked().create(api.database);
    expect(await call(chair, 'acceptCase', unprepared, { input: DECISION })).toMatchObject({
      code: 'PROPOSAL_MISSING',
    });
    const excluded = await proposed().withFinding({ ground: 'A1', finding: 'YES' }).create(api.database);
    expect(await call(chair, 'acceptCase', excluded, { input: DECISION })).toMatchObject({
      code: 'ABSOLUTE_GROUND_FOUND',
    });
  });

  it.each([
    ['impossible day', { decidedOn: '2026-02-30' }, ['input.decidedOn', 'DATE_IMPOSSIBLE']],
    ['unreadable day', { decidedOn: 'gestern' }, ['input.decidedOn', 'DATE_UNREADABLE']],
    ['day to come', { decidedOn: '2026-03-03' }, ['input.decidedOn', 'DATE_TOO_LATE']],
    ['day before the receipt', { decidedOn: '2026-01-14' }, ['input.decidedOn', 'DATE_TOO_EARLY']],
    ['blank ground', { ground: '  ' }, ['input.ground', 'REQUIRED']],
    ['overlong ground', { ground: 'x'.repeat(4001) }, ['input.ground', 'TOO_LONG']],
  ])('refuses a decision with an %s', async (_name, change, error) => {
    const built = await proposed().create(api.database);
    const input = { ...DECISION, ...change };
    expect(fieldsOf(await call(chair, 'acceptCase', built, { input }))).toEqual([error]);
  });

  it('is refused for a body that the commission did not name, and to a chair who heads the authority', async () => {
    const built = await proposed().create(api.database);
    const committee = { ...DECISION, body: 'PRE_EXAMINATION' };
    expect(await call(chair, 'acceptCase', built, { input: committee })).toMatchObject({
      code: 'NOT_THE_DECIDING_BODY',
    });
    const conflicted = await api.as('CHAIR');
    await api.database.transaction((tx) =>
      tx.run(
        `insert into account_function (id, account_id, actor_function, authority_id, valid_from)
         values ('conflict', ?, 'AUTHORITY', ?, '2020-01-01')`,
        [conflicted.accountId, bochum],
      ),
    );
    expect(await call(conflicted, 'acceptCase', built, { input: DECISION })).toMatchObject({
      code: 'CONFLICT_OF_INTEREST',
    });
  });
});

describe('not accepting', () => {
  it('ends the whole case, with letters to the party and to the authority', async () => {
    const built = await proposed().withPersons(2).create(api.database);
    const answer = await call(chair, 'notAcceptCase', built, { input: DECISION });
    expect(answer).toMatchObject({
      state: 'NOT_ACCEPTED',
      persons: [{ state: 'EXCLUDED', outcomeOn: '2026-02-27' }, { state: 'EXCLUDED' }],
      preCheckDecision: { result: 'NOT_ACCEPT' },
    });
    expect(answer.letters.map((each: { letter: string }) => each.letter)).toEqual([
      'NOT_ACCEPTED',
      'NOT_ACCEPTED_TO_AUTHORITY',
    ]);
  });

  it('leaves the others of a family in the procedure', async () => {
    const built = await proposed().withPersons(4).create(api.database);
    const answer = await call(chair, 'notAcceptCase', built, {
      input: DECISION,
      personIds: [built.personIds[2]],
    });
    expect(answer).toMatchObject({ state: 'PRE_CHECK', preCheckDecision: null });
    expect(answer.persons.map((person: { state: string }) => person.state)).toEqual([
      'PENDING',
      'PENDING',
      'EXCLUDED',
      'PENDING',
    ]);
    const rest = await call(chair, 'notAcceptCase', built, { input: DECISION, version: 2 });
    expect(rest.state).toBe('NOT_ACCEPTED');
  });

  it('names persons who are not in the procedure of this case', async () => {
    const built = await proposed().withPersons(2).create(api.database);
    const other = await proposed().create(api.database);
    const [first] = built.personIds;
    const wrong = await call(chair, 'notAcceptCase', built, {
      input: DECISION,
      personIds: [first, other.personIds[0], first],
    });
    expect(fieldsOf(wrong)).toEqual([
      ['personIds[1]', 'UNKNOWN_CODE'],
      ['personIds[2]', 'REPEATED'],
    ]);
    const nobody = await call(chair, 'notAcceptCase', built, { input: DECISION, personIds: [] });
    expect(fieldsOf(nobody)).toEqual([['personIds', 'REQUIRED']]);
  });
});
