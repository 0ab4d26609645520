import { afterAll, beforeAll, expect, it } from 'vitest';
import { dispatchPlaceOf } from '../outbox/dispatch/dispatch-place-of.ts';
import { sendAllDue } from '../outbox/dispatch/worker.ts';
import { aCase } from '../test/case-kit.ts';
import type { Client } from '../test/client.ts';
import { calling } from '../test/intake-kit.ts';
import { aLetter } from '../test/outbox-kit.ts';
import { type TestApi, testApi } from '../test/test-api.ts';

let api: TestApi;
let office: Client;
let applicant: Client;
let lawyer: Client;
beforeAll(async () => {
  api = await testApi();
  office = await api.as('OFFICE');
  applicant = await api.as('APPLICANT');
  lawyer = await api.as('REPRESENTATIVE');
});
afterAll(() => api.stop());

const mandate = {
  representation: 'LAWYER',
  representativeName: 'Dr. Simone Arentz',
  representativeAddress: 'Markt 1, 44787 Bochum',
  mandateOn: '20.02.2026',
};
const represented = () =>
  aCase()
    .inState('PRE_CHECK')
    .with({
      ...{ representation: 'LAWYER', mandateOn: '2026-01-02', representativeName: 'Kanzlei' },
      ...{ representativeAccountId: lawyer.accountId, applicantAccountId: applicant.accountId },
    });
const sees = async (client: Client, id: string) =>
  (await client.ask<{ a: unknown }>('query ($id: ID!) { a: ownApplication(id: $id) { id } }', { id })).a !==
  null;

async function letterDue(caseId: string, recipient: string, recipientId: string | null) {
  await api.database.transaction((tx) =>
    tx.run(
      `insert into outbox (id, occasion, letter, recipient, recipient_id, case_id, state, due_on, created_at)
       values (?, ?, 'COMPLETION_REQUEST', ?, ?, ?, 'DUE', '2026-03-02', '2026-03-02T08:00:00.000Z')`,
      [caseId.replace(/^./, '6'), caseId, recipient, recipientId, caseId],
    ),
  );
}
const recipients = (caseId: string) =>
  api.database.rows('select recipient, recipient_id from outbox where case_id = ?', [caseId]);

it("ends the representative's access at once, in sessions that are open too, and turns letters to the applicant", async () => {
  const { id } = await represented().create(api.database);
  await letterDue(id, 'REPRESENTATIVE', lawyer.accountId);
  expect(await sees(lawyer, id)).toBe(true);
  expect(await calling(applicant, 'revokeOwnMandate', { id })).toEqual({
    ...{ __typename: 'MandateEnded', id, endedOn: '2026-03-02' },
  });
  expect(await sees(lawyer, id)).toBe(false);
  expect(await sees(applicant, id)).toBe(true);
  expect(await recipients(id)).toEqual([{ recipient: 'APPLICANT', recipient_id: applicant.accountId }]);
  expect((await calling(applicant, 'revokeOwnMandate', { id })).code).toBe('NO_MANDATE');
});

it('can be laid down by the representative, who is told although the case is gone', async () => {
  const { id } = await represented().create(api.database);
  expect((await calling(lawyer, 'revokeOwnMandate', { id })).__typename).toBe('MandateEnded');
  expect((await calling(lawyer, 'revokeOwnMandate', { id })).__typename).toBe('NotFound');
});

it('does not wait for a mandate any more once it was revoked', async () => {
  const revoked = await calling(office, 'revokeMandate', {
    ...(await represented().create(api.database)),
    revokedOn: '1.3.2026',
  });
  expect(revoked).toMatchObject({ mandateRevokedOn: '2026-03-01' });
  expect(revoked.blockers.map(({ code }: { code: string }) => code)).not.toContain('MANDATE_MISSING');
});

it('gives access to the account that is named, and to none that is not', async () => {
  const old = await represented().create(api.database);
  const other = await api.as('REPRESENTATIVE');
  await letterDue(old.id, 'APPLICANT', applicant.accountId);
  const taken = await calling(office, 'recordMandate', {
    ...old,
    input: { ...mandate, accountId: other.accountId },
  });
  expect(taken).toMatchObject({ representativeName: 'Dr. Simone Arentz', mandateOn: '2026-02-20' });
  expect([await sees(lawyer, old.id), await sees(other, old.id)]).toEqual([false, true]);
  expect(await recipients(old.id)).toEqual([{ recipient: 'REPRESENTATIVE', recipient_id: other.accountId }]);
  await calling(office, 'recordMandate', { ...taken, input: mandate });
  expect(await sees(other, old.id)).toBe(false);
});

it('refuses a mandate of nobody, of tomorrow, without an address, for an account that represents nobody', async () => {
  const answer = await calling(office, 'recordMandate', {
    ...(await aCase().inState('PRE_CHECK').create(api.database)),
    input: {
      ...{ representation: 'NONE', representativeName: 'X', representativeAddress: '' },
      ...{ mandateOn: '2026-03-03', accountId: applicant.accountId },
    },
  });
  expect(answer.fields.map(({ path, code }: Record<string, string>) => `${path} ${code}`)).toEqual([
    'input.representation UNKNOWN_CODE',
    'input.mandateOn DATE_TOO_LATE',
    'input.accountId UNKNOWN_CODE',
  ]);
});

it('records consent per adult, by the custodian for a minor', async () => {
  const family = await aCase()
    .inState('PRE_CHECK')
    .withPersons([{ consentOn: null }, { consentOn: null, birthDate: '2015' }])
    .create(api.database);
  const [adult, child] = family.personIds;
  const consent = (on: object, input: object) => calling(office, 'recordConsent', { ...on, input });
  const one = await consent(family, { personId: adult, consentOn: '1.3.2026' });
  expect(one.persons[0]).toMatchObject({ consentOn: '2026-03-01', consentBy: null });
  const refused = await consent(one, { personId: child, consentOn: '2026-03-01' });
  expect(refused.fields).toMatchObject([{ path: 'input.consentBy', code: 'CUSTODIAN_REQUIRED' }]);
  const two = await consent(one, { personId: child, consentOn: '2026-03-01', consentBy: 'Farid Rezai' });
  expect(two.blockers.map(({ code }: { code: string }) => code)).not.toContain('CONSENT_MISSING');
});

it('records the release from confidentiality', async () => {
  const ill = await aCase().inState('PRE_CHECK').with({ illnessClaimed: 1 }).create(api.database);
  const answer = await calling(office, 'recordRelease', { ...ill, releaseOn: '2026-03-01' });
  expect(answer.releaseOn).toBe('2026-03-01');
  expect(answer.blockers.map(({ code }: { code: string }) => code)).not.toContain('RELEASE_MISSING');
});

it('makes a letter anew that waits to be printed with the address of the former representative', async () => {
  const { id } = await represented()
    .with({ representativeAddress: 'Ring 1, 44787 Bochum' })
    .create(api.database);
  const letter = { caseId: id, recipient: 'REPRESENTATIVE', recipientId: lawyer.accountId } as const;
  const place = dispatchPlaceOf(api.application);
  const waiting = await aLetter(api, letter);
  const batched = await aLetter(api, letter);
  await sendAllDue(place);
  await api.database.transaction((tx) =>
    tx.run(`update outbox set print_batch_id = 'BATCH' where id = ?`, [batched]),
  );
  const addressed = async (outboxId: string) =>
    (
      await api.database.rows(
        `select o.state, o.recipient, l.recipient_name as name from outbox o left join letter l on l.id = o.id
         where o.id = ?`,
        [outboxId],
      )
    )[0];
  expect(await addressed(waiting)).toMatchObject({ state: 'PRINT', name: 'Kanzlei' });
  const { version } = (
    await api.database.rows<{ version: number }>('select version from hardship_case where id = ?', [id])
  )[0] ?? { version: 0 };
  await calling(office, 'recordMandate', { id, version, input: mandate });
  await sendAllDue(place);
  expect(await addressed(waiting)).toMatchObject({ state: 'PRINT', name: 'Dr. Simone Arentz' });
  await calling(applicant, 'revokeOwnMandate', { id });
  expect(await addressed(waiting)).toMatchObject({ state: 'DUE', recipient: 'APPLICANT', name: null });
  await sendAllDue(place);
  expect(await addressed(waiting)).toMatchObject({ state: 'PRINT', name: 'Farid Rezai' });
  expect(await addressed(batched)).toMatchObject({ state: 'PRINT', name: 'Kanzlei' });
});
