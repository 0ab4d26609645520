import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aRequest, fieldsOf, officeSees, record, report } from '../../test/after-decision-kit.ts';
import { aCase, anAuthority } from '../../test/case-kit.ts';
import type { Client } from '../../test/client.ts';
import { type TestApi, testApi } from '../../test/test-api.ts';

let api: TestApi;
let bochum: string;
let authority: Client;
let office: Client;
beforeAll(async () => {
  api = await testApi();
  bochum = await anAuthority(api.database);
  authority = await api.as('AUTHORITY', { authorityId: bochum });
  office = await api.as('OFFICE');
});
afterAll(() => api.stop());

const decide = (personId: string | undefined, decision: string, more: object = {}) => ({
  personId,
  decision,
  ...more,
});
const announced = (personId: string | undefined) => ({
  personId,
  intent: 'INTENDS_NOT_FOLLOW',
  reasons: 'Der Lebensunterhalt ist nicht gesichert.',
});

describe('reporting a final decision', () => {
  it('keeps per person what was decided, under which conditions and until when', async () => {
    const built = await aRequest(api, bochum, ['REQUEST', 'REQUEST']);
    const [first, second] = built.personIds;
    const answer = await report(authority, 'FinalDecision', built, [
      decide(first, 'GRANTED_WITH_CONDITIONS', {
        conditions: ['LIVELIHOOD', 'PASSPORT'],
        conditionsText: 'Bis zur Verlängerung.',
        validUntil: '01.03.2027',
      }),
      decide(second, 'GRANTED'),
    ]);
    expect(answer.persons).toMatchObject([
      {
        request: {
          part: 'GRANTED_WITH_CONDITIONS',
          decidedOn: '2026-03-02',
          conditions: ['LIVELIHOOD', 'PASSPORT'],
          conditionsText: 'Bis zur Verlängerung.',
          validUntil: '2027-03-01',
          open: [],
        },
      },
      { request: { part: 'GRANTED', conditions: [], validUntil: null } },
    ]);
    const seen = await officeSees(office, built.id);
    expect(seen.letters).toEqual([{ letter: 'DECISION_RECEIPT', recipient: 'AUTHORITY' }]);
  });

  it('ends the case only once its closing letter is released', async () => {
    const built = await aRequest(api, bochum);
    await report(authority, 'FinalDecision', built, [decide(built.personIds[0], 'GRANTED')]);
    expect(await officeSees(office, built.id)).toMatchObject({ state: 'INTENT_REPORTED' });
    const released = await aCase()
      .inState('REQUEST_SENT')
      .of(bochum)
      .with({ decidedOn: '2026-02-10', closingReleasedAt: '2026-02-20T08:00:00.000Z' })
      .withPersons([{ state: 'REQUEST' }, { state: 'REQUEST' }])
      .create(api.database);
    const [first, second] = released.personIds;
    await report(authority, 'FinalDecision', released, [decide(first, 'GRANTED')]);
    expect(await officeSees(office, released.id)).toMatchObject({ state: 'REQUEST_SENT' });
    await report(authority, 'FinalDecision', released, [decide(second, 'GRANTED')], { seen: 1 });
    expect(await officeSees(office, released.id)).toMatchObject({ state: 'CLOSED' });
  });

  it('refuses by name a refusal that was not announced with its reasons (§ 7 (3))', async () => {
    const built = await aRequest(api, bochum);
    const [person] = built.personIds;
    const refusal = [decide(person, 'REFUSED')];
    expect(await report(authority, 'FinalDecision', built, refusal)).toMatchObject({
      __typename: 'ActionRefused',
      code: 'REFUSAL_NOT_ANNOUNCED',
    });
    const kept = await officeSees(office, built.id);
    expect(kept).toMatchObject({ version: 1, authorityReports: [], letters: [] });
    const told = await report(authority, 'Intent', built, [announced(person)], { day: '2026-03-01' });
    expect(told.persons[0].request.open).toContain('REFUSED');
    const earlier = await report(authority, 'FinalDecision', built, refusal, { seen: 1, day: '2026-02-28' });
    expect(fieldsOf(earlier)).toEqual(['input.day DATE_TOO_EARLY']);
    const refused = await report(authority, 'FinalDecision', built, refusal, { seen: 1 });
    expect(refused.persons[0].request).toMatchObject({ part: 'REFUSED', intent: 'INTENDS_NOT_FOLLOW' });
  });

  it('refuses the whole report when one person of it may not be refused', async () => {
    const built = await aRequest(api, bochum, ['REQUEST', 'REQUEST']);
    const [first, second] = built.personIds;
    const answer = await report(authority, 'FinalDecision', built, [
      decide(first, 'GRANTED'),
      decide(second, 'REFUSED'),
    ]);
    expect(answer.code).toBe('REFUSAL_NOT_ANNOUNCED');
    expect((await officeSees(office, built.id)).persons).toMatchObject([
      { request: { decision: null } },
      { request: { decision: null } },
    ]);
  });

  it('stays: neither another decision nor another intention follows it', async () => {
    const built = await aRequest(api, bochum);
    const [person] = built.personIds;
    await report(authority, 'FinalDecision', built, [decide(person, 'GRANTED')]);
    const again = await report(authority, 'FinalDecision', built, [decide(person, 'MOOT', { note: 'x' })], {
      seen: 1,
    });
    expect(again).toMatchObject({ code: 'NOT_IN_THIS_STATE' });
    const intent = await report(authority, 'Intent', built, [announced(person)], { seen: 1 });
    expect(intent).toMatchObject({ code: 'NOT_IN_THIS_STATE' });
  });

  it('settles the case when nothing was left to decide for anybody, and says why', async () => {
    const built = await aRequest(api, bochum);
    const [person] = built.personIds;
    const blank = await report(authority, 'FinalDecision', built, [decide(person, 'MOOT')]);
    expect(fieldsOf(blank)).toEqual(['input.entries[0].note REQUIRED']);
    await report(authority, 'FinalDecision', built, [decide(person, 'MOOT', { note: 'Ausgereist.' })]);
    expect(await officeSees(office, built.id)).toMatchObject({
      state: 'SETTLED',
      persons: [{ request: { part: 'MOOT', note: 'Ausgereist.' } }],
    });
  });

  it('names what does not fit', async () => {
    const built = await aRequest(api, bochum);
    const [person] = built.personIds;
    const none = await report(authority, 'FinalDecision', built, [decide(person, 'GRANTED_WITH_CONDITIONS')]);
    expect(fieldsOf(none)).toEqual(['input.entries[0].conditions REQUIRED']);
    const other = await report(authority, 'FinalDecision', built, [
      decide(person, 'GRANTED', { conditions: ['PASSPORT'], validUntil: '31.02.2027' }),
    ]);
    expect(fieldsOf(other)).toEqual([
      'input.entries[0].conditions NOT_EXPECTED',
      'input.entries[0].validUntil DATE_IMPOSSIBLE',
    ]);
    const future = await report(authority, 'FinalDecision', built, [decide(person, 'GRANTED')], {
      day: '2026-03-03',
    });
    expect(fieldsOf(future)).toEqual(['input.day DATE_TOO_LATE']);
  });
});

describe('recording it for an authority that wrote a letter', () => {
  it('is the office’s, under the same rules', async () => {
    const built = await aRequest(api, bochum);
    const [person] = built.personIds;
    expect(await record(office, 'FinalDecision', built, [decide(person, 'REFUSED')])).toMatchObject({
      code: 'REFUSAL_NOT_ANNOUNCED',
    });
    const answer = await record(office, 'FinalDecision', built, [decide(person, 'GRANTED')], '2026-02-25');
    expect(answer.authorityReports).toMatchObject([
      { part: 'GRANTED', toldOn: '2026-02-25', actorFunction: 'OFFICE' },
    ]);
  });
});
