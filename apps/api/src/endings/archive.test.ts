import { nrw } from '@ersuchen/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { entities } from '../database/entities.ts';
import { aCase, anAuthority } from '../test/case-kit.ts';
import type { Client } from '../test/client.ts';
import { end, fieldsOf } from '../test/endings-calls.ts';
import { type TestApi, testApi } from '../test/test-api.ts';

let api: TestApi;
let head: Client;
let bochum: string;
beforeAll(async () => {
  api = await testApi();
  head = await api.as('OFFICE_HEAD');
  bochum = await anAuthority(api.database);
});
afterAll(() => api.stop());

const LONG_AGO = '2014-01-15';
const old = () =>
  aCase()
    .inState('WITHDRAWN')
    .receivedOn(LONG_AGO)
    .waitingSince(LONG_AGO)
    .of(bochum)
    .withPersons([{ state: 'WITHDRAWN' }]);
const OFFERED = { offeredToStateArchive: true };

describe('archiving', () => {
  it('is open once the retention period is over', async () => {
    const built = await old().create(api.database);
    expect(await end(head, 'archiveCase', built, OFFERED)).toMatchObject({
      state: 'ARCHIVED',
      keeping: { archivedOn: '2026-03-02', offeredToArchiveOn: '2026-03-02' },
    });
  });

  it('waits for the end of the period and for the release of the closing letters', async () => {
    const fresh = await old().waitingSince('2026-01-10').create(api.database);
    expect(await end(head, 'archiveCase', fresh, OFFERED)).toMatchObject({ code: 'RETENTION_RUNNING' });
    const unreleased = await old().with({ state: 'SETTLED', decidedOn: LONG_AGO }).create(api.database);
    expect(await end(head, 'archiveCase', unreleased, OFFERED)).toMatchObject({
      code: 'CLOSING_NOT_RELEASED',
    });
  });

  it('of a decided case depends on the release only, not on the outcome or the authority', async () => {
    for (const [state, stateSince] of [
      ['CLOSED', '2016-03-01'],
      ['CLOSED', '2020-05-01'],
      ['SETTLED', '2019-01-01'],
    ] as const) {
      const release = (closingReleasedAt: string) =>
        old()
          .with({ state, stateSince, decidedOn: '2016-02-20', closingReleasedAt })
          .withPersons([{ state: 'REQUEST' }])
          .create(api.database);
      const kept = nrw.retentionDays.DECIDED * 86_400_000;
      const running = new Date(Date.parse('2026-03-02T09:00:00.000Z') - kept).toISOString();
      const over = new Date(Date.parse('2026-03-01T09:00:00.000Z') - kept).toISOString();
      expect(await end(head, 'archiveCase', await release(running), OFFERED)).toMatchObject({
        code: 'RETENTION_RUNNING',
      });
      expect(await end(head, 'archiveCase', await release(over), OFFERED)).toMatchObject({
        state: 'ARCHIVED',
      });
    }
  });

  it('is stopped by a legal hold with its reason, until that is lifted', async () => {
    const built = await old().create(api.database);
    expect(fieldsOf(await end(head, 'setLegalHold', built, { reason: '' }))).toEqual([
      ['reason', 'REQUIRED'],
    ]);
    const held = (await end(head, 'setLegalHold', built, { reason: 'Petition' })) as typeof built;
    expect(held).toMatchObject({ keeping: { legalHoldReason: 'Petition' } });
    expect(await end(head, 'setLegalHold', held, { reason: 'Noch eine' })).toMatchObject({
      code: 'LEGAL_HOLD',
    });
    expect(await end(head, 'archiveCase', held, OFFERED)).toMatchObject({ code: 'LEGAL_HOLD' });
    const lifted = (await end(head, 'liftLegalHold', held, { reason: 'Erledigt' })) as typeof built;
    expect(await end(head, 'liftLegalHold', lifted, { reason: 'x' })).toMatchObject({
      code: 'NO_LEGAL_HOLD',
    });
    expect(await end(head, 'archiveCase', lifted, OFFERED)).toMatchObject({ state: 'ARCHIVED' });
  });

  it('is for the head of the office', async () => {
    const built = await old().create(api.database);
    for (const fn of ['OFFICE', 'APPLICANT', 'AUTHORITY'] as const)
      await expect(
        end(
          await api.as(fn, fn === 'AUTHORITY' ? { authorityId: bochum } : {}),
          'archiveCase',
          built,
          OFFERED,
        ),
      ).rejects.toThrow('FORBIDDEN');
  });
});

describe('deleting', () => {
  const CANARY = 'Kanarienvogel';
  const archived = () =>
    old()
      .with({
        state: 'ARCHIVED',
        caseNote: CANARY,
        preCheckGround: CANARY,
        representativeName: CANARY,
        applicantAccountId: head.accountId,
      })
      .withPersons([
        {
          surname: CANARY,
          state: 'WITHDRAWN',
          town: CANARY,
          settlementEvidence: CANARY,
          aliases: [{ kind: 'ALIAS', surname: CANARY }],
        },
      ])
      .withDocuments([{ title: CANARY }])
      .withStatement('SUBMITTED', { body: CANARY })
      .withFinding({ ground: 'A1', finding: 'NO', evidence: CANARY });

  it('leaves no word about a person in any table, but a protocol and the figures', async () => {
    const built = await archived().create(api.database);
    const answer = await end(head, 'deleteCase', built, { reason: 'Frist abgelaufen' });
    expect(answer).toMatchObject({
      __typename: 'DeletionRecord',
      kind: 'CASE',
      fileNumber: built.fileNumber,
      reason: 'Frist abgelaufen',
    });
    expect(answer.deletedRows).toContainEqual({ table: 'document', count: 1 });
    for (const entity of entities) {
      const table = api.database.writer.getMetadata(entity).tableName;
      const rows = await api.database.rows(`select * from ${table}`);
      expect(JSON.stringify(rows).toLowerCase(), table).not.toContain(CANARY.toLowerCase());
    }
    const [person] = await api.database.rows(
      'select state, surname, first_nationality from person where case_id = ?',
      [built.id],
    );
    expect(person).toEqual({ state: 'WITHDRAWN', surname: '', first_nationality: 'AFG' });
    const { officeCase } = await head.ask<{ officeCase: unknown }>(
      'query ($id: ID!) { officeCase(id: $id) { id } }',
      { id: built.id },
    );
    expect(officeCase).toBeNull();
  });

  it('changes no figure of past years', async () => {
    const flow = async () =>
      head.ask(`{ stockFlow(fromMonth: "2014-01", toMonth: "2014-12") { ... on StockFlow { received { cases persons }
        pending { cases } finished { ending total { cases persons } } } } }`);
    const built = await old().waitingSince('2014-03-01').create(api.database);
    await api.database.transaction((tx) => {
      tx.record({ clock: api.clock, actor: null }, { action: 'test' });
      return tx.run(
        `insert into case_event (case_id, seq, action, from_state, to_state, happened_at, account_id, actor_function)
         values (?, 2, 'withdraw', 'RECEIVED', 'WITHDRAWN', '2014-03-01T09:00:00.000Z', ?, 'OFFICE')`,
        [built.id, head.accountId],
      );
    });
    await api.database.transaction((tx) => {
      tx.record({ clock: api.clock, actor: null }, { action: 'test' });
      return tx.run('update hardship_case set version = 2 where id = ?', [built.id]);
    });
    const before = await flow();
    const gone = (await end(head, 'archiveCase', { ...built, version: 2 }, OFFERED)) as typeof built;
    expect(await end(head, 'deleteCase', gone, { reason: 'Frist' })).toMatchObject({ kind: 'CASE' });
    expect(await flow()).toEqual(before);
  });

  it('is for archived files without a legal hold, with a reason', async () => {
    const ended = await old().create(api.database);
    expect(await end(head, 'deleteCase', ended, { reason: 'x' })).toMatchObject({
      code: 'NOT_IN_THIS_STATE',
    });
    const held = await archived().with({ legalHoldReason: 'Petition' }).create(api.database);
    expect(await end(head, 'deleteCase', held, { reason: 'x' })).toMatchObject({ code: 'LEGAL_HOLD' });
    const built = await archived().create(api.database);
    expect(fieldsOf(await end(head, 'deleteCase', built, { reason: ' ' }))).toEqual([['reason', 'REQUIRED']]);
    expect(await end(head, 'deleteCase', { ...built, version: 5 }, { reason: 'x' })).toMatchObject({
      currentVersion: 1,
    });
  });

  it('is found in the list of deletions', async () => {
    const { deletionRecords } = await head.ask<{ deletionRecords: { nodes: { kind: string }[] } }>(
      '{ deletionRecords { nodes { kind fileNumber deletedAt deletedBy } } }',
    );
    expect(deletionRecords.nodes).toHaveLength(2);
  });
});
