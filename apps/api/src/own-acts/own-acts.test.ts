import type { CaseState, PersonState } from '@ersuchen/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { HardshipCase } from '../cases/hardship-case.entity.ts';
import { aCase } from '../test/case-kit.ts';
import type { Client } from '../test/client.ts';
import { calling } from '../test/intake-kit.ts';
import { type TestApi, testApi } from '../test/test-api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await testApi();
});
afterAll(() => api.stop());

/** Ends that must look the same: state, the persons' outcomes. */
const ENDS: readonly (readonly [CaseState, readonly PersonState[]])[] = [
  ['DECIDED', ['NO_REQUEST', 'NO_REQUEST']],
  ['REQUEST_SENT', ['REQUEST', 'NO_REQUEST']],
  ['INTENT_REPORTED', ['REQUEST', 'RECOMMENDATION']],
  ['SETTLED', ['REQUEST', 'SETTLED']],
  ['CLOSED', ['NO_REQUEST', 'RECOMMENDATION']],
  ['CLOSED', ['REQUEST', 'REQUEST']],
];

const address = { street: 'Am Markt', postcode: '45127', town: 'Essen' };
const withoutIds = (value: unknown) =>
  JSON.parse(JSON.stringify(value).replaceAll(/"[0-9A-HJKMNP-TV-Z]{26}"/g, '"id"'));

/** Everything that the party can do after the submission, in this order, with what it is answered. */
async function acts(client: Client, id: string): Promise<unknown> {
  const answers = [
    await calling(client, 'changeOwnAddress', { id, address }),
    await calling(client, 'supplyDocuments', {
      id,
      documents: [{ kind: 'D11' }],
      idempotencyKey: `supply ${id}`,
    }),
    await calling(client, 'reapply', { id, idempotencyKey: `again ${id}` }),
    await calling(client, 'reapply', { id, newFacts: 'Neue Stelle.', idempotencyKey: `once more ${id}` }),
  ];
  const list = await client.ask(
    `{ ownApplications { nodes { status newFacts availableActions { action enabled } } } }`,
  );
  return withoutIds([answers, list, await calling(client, 'revokeOwnMandate', { id })]);
}

describe.each([true, false])('with the closing letters released: %s', (released) => {
  it.each(['APPLICANT', 'REPRESENTATIVE'] as const)(
    'the %s is answered the same for every outcome',
    async (fn) => {
      const seen: unknown[] = [];
      for (const [state, outcomes] of released ? ENDS : ENDS.slice(0, 4)) {
        const client = await api.as(fn);
        const story = aCase()
          .inState(state)
          .withPersons(outcomes.map((outcome) => ({ state: outcome, outcomeOn: '2026-02-10' })))
          .with({
            ...{
              fileNumber: null,
              decidedOn: '2026-02-10',
              mandateOn: '2026-01-02',
              representation: 'LAWYER',
            },
            closingReleasedAt: released ? '2026-02-12T12:00:00.000Z' : null,
            ...owner(fn, client),
          });
        seen.push(await acts(client, (await story.create(api.database)).id));
      }
      for (const each of seen) expect(each).toEqual(seen[0]);
      const answers = JSON.stringify(seen[0]);
      expect(answers).toContain(released ? '"editable":true' : 'PROCEDURE_NOT_ENDED');
    },
  );
});

const owner = (fn: 'APPLICANT' | 'REPRESENTATIVE', { accountId }: Client): Partial<HardshipCase> =>
  fn === 'APPLICANT' ? { applicantAccountId: accountId } : { representativeAccountId: accountId };

it('begins a draft of the same persons, whose consents are asked for anew', async () => {
  const client = await api.as('APPLICANT');
  const built = await aCase()
    .inState('NOT_ACCEPTED')
    .withPersons([{}, { state: 'WITHDRAWN' }])
    .with({ applicantAccountId: client.accountId })
    .create(api.database);
  const variables = { id: built.id, newFacts: ' Neue Stelle. ', idempotencyKey: 'again' };
  const draft = await calling(client, 'reapply', variables);
  expect(draft).toMatchObject({
    status: 'DRAFT',
    editable: true,
    newFacts: 'Neue Stelle.',
    previousFileNumber: built.fileNumber,
    persons: [{ consentOn: null }, { consentOn: null }],
  });
  expect((await calling(client, 'reapply', variables)).id).toBe(draft.id);
  const office = await api.as('OFFICE');
  const { c } = await office.ask<{ c: object }>('query ($id: ID!) { c: officeCase(id: $id) { id } }', draft);
  expect(c).toBeNull();
});
