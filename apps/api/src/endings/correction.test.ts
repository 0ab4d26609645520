import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aCase, anAuthority } from '../test/case-kit.ts';
import type { Client } from '../test/client.ts';
import { end, fieldsOf } from '../test/endings-calls.ts';
import { type TestApi, testApi } from '../test/test-api.ts';

let api: TestApi;
let office: Client;
let head: Client;
let bochum: string;
beforeAll(async () => {
  api = await testApi();
  office = await api.as('OFFICE');
  head = await api.as('OFFICE_HEAD');
  bochum = await anAuthority(api.database);
});
afterAll(() => api.stop());

const WHY = { reason: 'Versehentlich die falsche Akte.' };

async function settledByMistake(persons = 1) {
  const built = await aCase().ready().of(bochum).withPersons(persons).create(api.database);
  const input = {
    personIds: [built.personIds[0]],
    reason: 'DEPARTED',
    evidence: 'Anruf',
    settledOn: '2026-02-20',
  };
  const { version } = await end(office, 'settlePersons', built, { input });
  return { ...built, version: Number(version) };
}

describe('the correction of a mistaken end', () => {
  it('is asked for by one person and done by another; the case goes on where it stood', async () => {
    const built = await settledByMistake();
    const personIds = built.personIds;
    const asked = await end(office, 'askCorrection', built, { personIds, ...WHY });
    expect(asked).toMatchObject({ state: 'SETTLED', correction: { personIds, ...WHY } });
    const reopened = await end(head, 'reopenCase', asked as typeof built, { reason: 'Stimmt.' });
    expect(reopened).toMatchObject({
      state: 'READY',
      correction: null,
      persons: [{ state: 'PENDING', outcomeOn: null, settlementReason: null, settlementEvidence: null }],
    });
    const [row] = await api.database.rows<{ undone: string }>(
      'select undone from correction where case_id = ?',
      [built.id],
    );
    expect(JSON.parse(row?.undone ?? '')).toMatchObject([
      { state: 'SETTLED', settlement_reason: 'DEPARTED', settlement_evidence: 'Anruf' },
    ]);
  });

  it('is refused to whoever asked for it, and when nobody asked', async () => {
    const built = await settledByMistake();
    expect(await end(head, 'reopenCase', built, WHY)).toMatchObject({ code: 'SECOND_PERSON_MISSING' });
    const asked = await end(head, 'askCorrection', built, { personIds: built.personIds, ...WHY });
    expect(await end(head, 'reopenCase', asked as typeof built, WHY)).toMatchObject({
      code: 'SECOND_PERSON_MISSING',
    });
    const chair = await api.as('CHAIR');
    expect(await end(chair, 'reopenCase', asked as typeof built, WHY)).toMatchObject({ state: 'READY' });
  });

  it('brings one of a family back while the others are in the procedure', async () => {
    const built = await settledByMistake(2);
    const asked = await end(office, 'askCorrection', built, { personIds: [built.personIds[0]], ...WHY });
    expect(await end(head, 'reopenCase', asked as typeof built, WHY)).toMatchObject({
      state: 'READY',
      persons: [{ state: 'PENDING' }, { state: 'PENDING' }],
    });
  });

  it('of a decided case leads back to the pool, and to the preliminary check when it was not accepted', async () => {
    const decided = await aCase()
      .ready()
      .of(bochum)
      .with({ state: 'REQUEST_SENT', decidedOn: '2026-02-10' })
      .withPersons([{ state: 'REQUEST', intent: 'INTENDS_FOLLOW' }])
      .create(api.database);
    const asked = await end(office, 'askCorrection', decided, { personIds: decided.personIds, ...WHY });
    expect(await end(head, 'reopenCase', asked as typeof decided, WHY)).toMatchObject({
      state: 'POSTPONED',
    });
    const refused = await aCase()
      .inState('NOT_ACCEPTED')
      .of(bochum)
      .withPersons([{ state: 'EXCLUDED' }])
      .create(api.database);
    const again = await end(office, 'askCorrection', refused, { personIds: refused.personIds, ...WHY });
    expect(await end(head, 'reopenCase', again as typeof refused, WHY)).toMatchObject({ state: 'PRE_CHECK' });
  });

  it('needs persons who have left, each once, and a reason', async () => {
    const built = await settledByMistake(2);
    const [gone, here] = built.personIds;
    const asking = (more: object) =>
      end(office, 'askCorrection', built, { personIds: [gone], ...WHY, ...more }).then(fieldsOf);
    expect(await asking({ personIds: [] })).toEqual([['personIds', 'REQUIRED']]);
    expect(await asking({ personIds: [here, gone, gone] })).toEqual([
      ['personIds[0]', 'UNKNOWN_CODE'],
      ['personIds[2]', 'REPEATED'],
    ]);
    expect(await asking({ reason: ' ' })).toEqual([['reason', 'REQUIRED']]);
    expect(await asking({ reason: 'x'.repeat(4001) })).toEqual([['reason', 'TOO_LONG']]);
    expect(fieldsOf(await end(head, 'reopenCase', built, { reason: '' }))).toEqual([['reason', 'REQUIRED']]);
  });

  it('asked anew replaces what was asked before', async () => {
    const built = await settledByMistake(2);
    const first = await end(office, 'askCorrection', built, { personIds: [built.personIds[0]], ...WHY });
    const second = await end(office, 'askCorrection', first as typeof built, {
      personIds: [built.personIds[0]],
      reason: 'Genauer.',
    });
    expect(second.correction.reason).toBe('Genauer.');
  });

  it('is for the office to ask and for its head to do', async () => {
    const built = await settledByMistake();
    await expect(end(office, 'reopenCase', built, WHY)).rejects.toThrow('FORBIDDEN');
    const applicant = await api.as('APPLICANT');
    await expect(
      end(applicant, 'askCorrection', built, { personIds: built.personIds, ...WHY }),
    ).rejects.toThrow('FORBIDDEN');
  });
});
