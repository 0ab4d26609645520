import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { HardshipCase } from '../cases/hardship-case.entity.ts';
import { aCase, anAuthority } from '../test/case-kit.ts';
import type { Client } from '../test/client.ts';
import { end, fieldsOf } from '../test/endings-calls.ts';
import { type TestApi, testApi } from '../test/test-api.ts';

let api: TestApi;
let bochum: string;
beforeAll(async () => {
  api = await testApi();
  bochum = await anAuthority(api.database);
});
afterAll(() => api.stop());

const STANDINGS: Readonly<Record<string, { state: HardshipCase['state']; persons: readonly string[] }>> = {
  undecided: { state: 'READY', persons: ['PENDING', 'PENDING'] },
  'without a request': { state: 'DECIDED', persons: ['NO_REQUEST', 'NO_REQUEST'] },
  'with a request': { state: 'REQUEST_SENT', persons: ['REQUEST', 'REQUEST'] },
  'with a request for one': { state: 'INTENT_REPORTED', persons: ['REQUEST', 'RECOMMENDATION'] },
};

async function standing(client: Client, { state, persons }: (typeof STANDINGS)[string], released = false) {
  return aCase()
    .of(bochum)
    .with({
      state,
      version: state === 'READY' ? 6 : 11,
      applicantAccountId: client.accountId,
      decidedOn: state === 'READY' ? null : '2026-02-10',
      closingReleasedAt: released ? '2026-02-12T12:00:00.000Z' : null,
    })
    .withPersons(persons.map((each) => ({ state: each as 'PENDING' })))
    .create(api.database);
}

const bare = (value: unknown) =>
  JSON.parse(JSON.stringify(value).replaceAll(/"[0-9A-HJKMNP-TV-Z]{26}"/g, '"id"'));

async function allAnswers(released: boolean, personOnly: boolean) {
  const answers: Record<string, unknown> = {};
  for (const [name, each] of Object.entries(STANDINGS)) {
    if (released && each.state === 'READY') continue;
    const client = await api.as('APPLICANT');
    const built = await standing(client, each, released);
    const personIds = personOnly ? built.personIds.slice(0, 1) : null;
    const first = await end(client, 'withdrawApplication', built, { personIds });
    const second = await end(client, 'withdrawApplication', built, { personIds });
    const letters = await api.database.rows(
      'select letter, recipient, due_on from outbox where case_id = ? order by letter',
      [built.id],
    );
    answers[name] = bare({ first, second, letters });
  }
  return answers;
}

describe("the party's own withdrawal", () => {
  it.each([false, true])(
    'is answered alike before and after a decision (one person only: %s)',
    async (one) => {
      const answers = await allAnswers(false, one);
      for (const name of Object.keys(answers)) expect(answers[name], name).toEqual(answers.undecided);
      expect(answers.undecided).toMatchObject({
        first: {
          status: one ? 'IN_REVIEW' : 'ENDED_WITHDRAWN',
          persons: [{ withdrawnOn: '2026-03-02' }, {}],
        },
      });
    },
  );

  it('is refused alike once the end is released', async () => {
    const answers = await allAnswers(true, false);
    for (const name of Object.keys(answers))
      expect(answers[name], name).toMatchObject({ first: { code: 'PROCEDURE_ENDED' }, letters: [] });
  });

  it('is for the own case only', async () => {
    const built = await standing(await api.as('APPLICANT'), { state: 'READY', persons: ['PENDING'] });
    const stranger = await api.as('APPLICANT');
    expect(await end(stranger, 'withdrawApplication', built)).toMatchObject({ __typename: 'NotFound' });
  });

  it('is open to the representative while the mandate lasts', async () => {
    const lawyer = await api.as('REPRESENTATIVE');
    const mandated = (revoked: string | null) =>
      aCase()
        .ready()
        .of(bochum)
        .with({
          representativeAccountId: lawyer.accountId,
          representation: 'LAWYER',
          mandateOn: '2026-01-02',
          mandateRevokedOn: revoked,
        })
        .create(api.database);
    expect(await end(lawyer, 'withdrawApplication', await mandated(null))).toMatchObject({
      status: 'ENDED_WITHDRAWN',
      withdrawable: false,
    });
    expect(await end(lawyer, 'withdrawApplication', await mandated('2026-02-01'))).toMatchObject({
      __typename: 'NotFound',
    });
  });

  it('names a person that is not in the procedure any more', async () => {
    const client = await api.as('APPLICANT');
    const built = await standing(client, { state: 'READY', persons: ['WITHDRAWN', 'PENDING'] });
    const answer = await end(client, 'withdrawApplication', built, { personIds: [built.personIds[0]] });
    expect(fieldsOf(answer)).toEqual([['personIds[0]', 'UNKNOWN_CODE']]);
  });

  it('may be the revocation of the own consent, and takes it back', async () => {
    const client = await api.as('APPLICANT');
    const built = await standing(client, { state: 'READY', persons: ['PENDING', 'PENDING'] });
    const answer = await end(client, 'revokeOwnConsent', built, { personIds: [built.personIds[1]] });
    expect(answer).toMatchObject({
      status: 'IN_REVIEW',
      persons: [{ withdrawnOn: null }, { withdrawnOn: '2026-03-02', consentOn: null }],
    });
    expect(fieldsOf(await end(client, 'revokeOwnConsent', built, { personIds: [] }))).toEqual([
      ['personIds', 'REQUIRED'],
    ]);
  });
});
