import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { call, fieldsOf } from '../../test/case-calls.ts';
import { aCase, anAuthority } from '../../test/case-kit.ts';
import type { Client } from '../../test/client.ts';
import { type TestApi, testApi } from '../../test/test-api.ts';

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

const proposed = () =>
  aCase()
    .inState('PRE_CHECK')
    .of(bochum)
    .with({ proposal: 'ACCEPT', proposalReason: 'Spricht nichts dagegen.' });
const DECISION = { body: 'CHAIR', decidedOn: '27.02.2026', ground: 'Gut integriert.' };
const EXCEPTION = { ground: 'R4', finding: 'YES', exceptionReason: 'Die Tat liegt zwölf Jahre zurück.' };
const decision = (personId: string | undefined, change: object = {}) => ({
  input: { personId, ...EXCEPTION, reason: 'Die Ausnahme trägt.', ...change },
});

/** A case with an exception from a rule ground that the office recorded. */
async function excepted() {
  const built = await proposed().create(api.database);
  await call(office, 'recordFinding', built, { input: { personId: built.personIds[0], ...EXCEPTION } });
  return { ...built, version: 2 };
}

describe('deciding on a finding', () => {
  it('is done by another person, and only then is the case accepted on an exception', async () => {
    const built = await excepted();
    expect(await call(chair, 'acceptCase', built, { input: DECISION })).toMatchObject({
      code: 'EXCEPTION_UNDECIDED',
      message: expect.stringContaining('zweite Person'),
    });
    const decided = await call(chair, 'decideFinding', built, decision(built.personIds[0]));
    expect(decided.events.at(-1)).toMatchObject({ action: 'decideFinding', reason: 'Die Ausnahme trägt.' });
    expect(await call(chair, 'acceptCase', { ...built, version: 3 }, { input: DECISION })).toMatchObject({
      state: 'ACCEPTED',
    });
  });

  it('is refused to whoever recorded the finding, until another records it or the setting allows it', async () => {
    const built = await proposed().create(api.database);
    const [personId] = built.personIds;
    await call(chair, 'recordFinding', built, { input: { personId, ...EXCEPTION } });
    expect(await call(chair, 'decideFinding', { ...built, version: 2 }, decision(personId))).toMatchObject({
      code: 'OWN_PROPOSAL',
    });
    await call(office, 'recordFinding', { ...built, version: 2 }, { input: { personId, ...EXCEPTION } });
    expect(await call(chair, 'decideFinding', { ...built, version: 3 }, decision(personId))).toMatchObject({
      __typename: 'OfficeCase',
    });
  });

  it('can find otherwise, and the history tells who changed what, when and why', async () => {
    const built = await excepted();
    const [personId] = built.personIds;
    const answer = await call(chair, 'decideFinding', built, decision(personId, { finding: 'NO' }));
    expect(answer.findings).toEqual([{ ground: 'R4', finding: 'NO', evidence: null, exceptionReason: null }]);
    expect(answer.findingHistory).toMatchObject([
      { step: 'RECORDED', oldFinding: null, newFinding: 'YES', reason: null },
      {
        step: 'DECIDED',
        oldFinding: 'YES',
        newFinding: 'NO',
        newExceptionReason: null,
        reason: 'Die Ausnahme trägt.',
        changedBy: expect.stringMatching(/^CHAIR/),
      },
    ]);
  });

  it('falls with a new finding, which must say why', async () => {
    const built = await excepted();
    const [personId] = built.personIds;
    await call(chair, 'decideFinding', built, decision(personId));
    const again = { personId, ...EXCEPTION, exceptionReason: 'Die Tat ist getilgt.' };
    const silent = await call(office, 'recordFinding', { ...built, version: 3 }, { input: again });
    expect(fieldsOf(silent)).toEqual([['input.reason', 'REQUIRED']]);
    const told = await call(
      office,
      'recordFinding',
      { ...built, version: 3 },
      {
        input: { ...again, reason: 'Neuer Auszug aus dem Register.' },
      },
    );
    expect(told.findingHistory).toHaveLength(3);
    expect(await call(chair, 'acceptCase', { ...built, version: 4 }, { input: DECISION })).toMatchObject({
      code: 'EXCEPTION_UNDECIDED',
    });
  });

  it('names what is wrong with it', async () => {
    const built = await excepted();
    const [personId] = built.personIds;
    const wrong = decision('nobody', { ground: 'R99', finding: 'OPEN', reason: ' ' });
    expect(fieldsOf(await call(chair, 'decideFinding', built, wrong))).toEqual([
      ['input.personId', 'UNKNOWN_CODE'],
      ['input.ground', 'UNKNOWN_CODE'],
      ['input.finding', 'REQUIRED'],
      ['input.reason', 'REQUIRED'],
    ]);
    const absolute = decision(personId, { ground: 'A1' });
    expect(fieldsOf(await call(chair, 'decideFinding', built, absolute))).toEqual([
      ['input.exceptionReason', 'NO_EXCEPTION'],
    ]);
    expect(await call(chair, 'decideFinding', built, decision(personId, { ground: 'R1' }))).toMatchObject({
      code: 'FINDING_NOT_PROPOSED',
    });
    expect(await call(chair, 'decideFinding', { ...built, version: 1 }, decision(personId))).toMatchObject({
      currentVersion: 2,
    });
    await expect(call(office, 'decideFinding', built, decision(personId))).rejects.toThrow('FORBIDDEN');
  });
});

describe('the evidence of a finding', () => {
  it('names documents of the case', async () => {
    const built = await proposed().withDocuments([{}, {}]).create(api.database);
    const foreign = await proposed().withDocuments([{}]).create(api.database);
    const said = { personId: built.personIds[0], ground: 'R4', finding: 'NO' };
    const wrong = await call(office, 'recordFinding', built, {
      input: { ...said, documentIds: [built.documentIds[0], foreign.documentIds[0]] },
    });
    expect(fieldsOf(wrong)).toEqual([['input.documentIds[1]', 'UNKNOWN_CODE']]);
    await call(office, 'recordFinding', built, { input: { ...said, documentIds: built.documentIds } });
    const seen = await office.ask(`query ($id: ID!) { officeCase(id: $id) { findings { documentIds } } }`, {
      id: built.id,
    });
    expect(seen).toEqual({ officeCase: { findings: [{ documentIds: built.documentIds }] } });
  });
});

describe('four eyes on the acceptance', () => {
  it('refuse the decision to who prepared it, and leave it to another', async () => {
    const built = await aCase().inState('PRE_CHECK').of(bochum).withPersons(2).create(api.database);
    await call(chair, 'prepareAcceptance', built, { proposal: 'ACCEPT', reason: 'Selbst geprüft.' });
    const prepared = { ...built, version: 2 };
    for (const name of ['acceptCase', 'notAcceptCase'] as const)
      expect(await call(chair, name, prepared, { input: DECISION })).toMatchObject({ code: 'OWN_PROPOSAL' });
    await call(office, 'prepareAcceptance', prepared, { proposal: 'ACCEPT', reason: 'Geprüft.' });
    expect(await call(chair, 'acceptCase', { ...built, version: 3 }, { input: DECISION })).toMatchObject({
      state: 'ACCEPTED',
    });
  });
});
