import type { Database } from '../../database/database.ts';

interface Sent {
  readonly id: string;
  readonly state: string;
  readonly way: string | null;
  readonly unknown: number;
}

/**
 * What is wrong with the letters after all is done: one that did not leave, a mail that nobody wrote, one that came twice
 * although its first try is known to have ended, or twice with different contents.
 */
export async function lettersAgainst(database: Database, mails: readonly string[]): Promise<string[]> {
  const letters = await database.rows<Sent>(
    `select o.id, o.state, o.way, (select count(*) from dispatch_attempt a where a.outbox_id = o.id
       and a.result = 'UNKNOWN') as unknown from outbox o where o.state in ('DUE', 'SENDING', 'SENT', 'PRINT', 'FAILED')`,
  );
  const byId = Map.groupBy(mails, (mail) => /^Message-ID: <(.*)@/m.exec(mail)?.[1]?.toUpperCase() ?? '');
  const mailed = letters.filter(({ way }) => way !== null && way !== 'PRINT');
  const known = new Set(mailed.map(({ id }) => id));
  return [
    ...letters
      .filter(({ state }) => !['SENT', 'PRINT'].includes(state))
      .map(({ id }) => `${id} did not leave`),
    ...mailed.filter(({ id }) => !byId.has(id)).map(({ id }) => `${id} was sent and never came`),
    ...[...byId.keys()].filter((id) => !known.has(id)).map((id) => `${id} came and was not sent`),
    ...mailed
      .filter(({ id, unknown }) => (byId.get(id)?.length ?? 0) > 1 + unknown)
      .map(({ id }) => `${id} came more often than a try was cut off`),
    ...[...byId].filter(([, same]) => new Set(same).size > 1).map(([id]) => `${id} came with two contents`),
    ...(await filesOf(database)),
  ];
}

/** A letter is made once, whatever dies between. */
async function filesOf(database: Database): Promise<string[]> {
  const rows = await database.rows<{ id: string; made: number }>(
    `select o.id, (select count(*) from letter l where l.id = o.id) as made from outbox o
     where o.state in ('SENT', 'PRINT')`,
  );
  return rows.filter(({ made }) => made !== 1).map(({ id, made }) => `${id} was made ${made} times`);
}
