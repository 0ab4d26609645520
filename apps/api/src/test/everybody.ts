import { type ActorFunction, FUNCTIONS } from '@ersuchen/domain';
import type { Actor } from '../access/actor.ts';
import { newId } from '../database/id.ts';
import type { Client } from './client.ts';
import type { TestApi } from './test-api.ts';

/** One account that holds every function: only the acting one may decide what it sees. */
export interface Everybody {
  readonly accountId: string;
  readonly organisationId: string;
  actingAs(fn: ActorFunction): Actor;
  client(fn: ActorFunction): Promise<Client>;
}

export async function anAccountOfEveryFunction(api: TestApi, authorityId: string): Promise<Everybody> {
  const accountId = newId();
  const organisationId = newId();
  const functions = new Map(FUNCTIONS.map((fn) => [fn, newId()]));
  await api.database.transaction(async (tx) => {
    await tx.run(`insert into organisation (id, name) values (?, 'Beratungsstelle')`, [organisationId]);
    await tx.run(
      `insert into account (id, login, name, created_at, is_demo) values (?, 'everybody', 'Alle', ?, 1)`,
      [accountId, api.clock.now()],
    );
    for (const [fn, id] of functions)
      await tx.run(
        `insert into account_function (id, account_id, actor_function, authority_id, organisation_id, valid_from)
         values (?, ?, ?, ?, ?, '2020-01-01')`,
        [
          id,
          accountId,
          fn,
          fn === 'AUTHORITY' ? authorityId : null,
          fn === 'REPRESENTATIVE' ? organisationId : null,
        ],
      );
  });
  return {
    accountId,
    organisationId,
    actingAs: (fn) => ({
      accountId,
      accountName: 'Alle',
      fn,
      authorityId: fn === 'AUTHORITY' ? authorityId : null,
      seatId: null,
      organisationId: fn === 'REPRESENTATIVE' ? organisationId : null,
    }),
    client: async (fn) => {
      const client = api.stranger();
      await client.ask('mutation { signInDemo(login: "everybody") { __typename } }');
      await client.ask('mutation ($id: ID!) { switchFunction(functionId: $id) { __typename } }', {
        id: functions.get(fn),
      });
      return client;
    },
  };
}

/** Papers that an account received at a meeting, those closed again, and cases it is recused from. */
export async function releasedTo(
  api: TestApi,
  accountId: string,
  papers: Readonly<Record<'open' | 'closed' | 'recused', readonly string[]>>,
): Promise<void> {
  const meetingId = newId();
  const now = api.clock.now();
  await api.database.transaction(async (tx) => {
    await tx.run(
      `insert into meeting (id, version, kind, state, meets_on, starts_at, minutes_available, place, agenda_state,
         agenda_version, minutes_state, created_at, created_by)
       values (?, 1, 'COMMISSION', 'INVITED', '2026-03-25', '09:00', 240, 'Saal', 'PUBLISHED', 1, 'DRAFT', ?, ?)`,
      [meetingId, now, accountId],
    );
    const release = (caseId: string, closedAt: string | null) =>
      tx.run(
        'insert into paper_release (account_id, case_id, meeting_id, released_at, closed_at) values (?, ?, ?, ?, ?)',
        [accountId, caseId, meetingId, now, closedAt],
      );
    for (const caseId of papers.open) await release(caseId, null);
    for (const caseId of papers.closed) await release(caseId, now);
    for (const caseId of papers.recused)
      await tx.run(
        `insert into recusal (account_id, case_id, reason, recorded_at, recorded_by) values (?, ?, 'Nachbar', ?, ?)`,
        [accountId, caseId, now, accountId],
      );
  });
}
