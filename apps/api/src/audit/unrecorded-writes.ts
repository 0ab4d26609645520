/**
 * What a transaction may write without a record in the change audit, each with the reason. Everything else is a change
 * of the commission's business and cannot be committed unrecorded.
 */
const NOT_BUSINESS: ReadonlyArray<readonly [RegExp, string]> = [
  [/^update \w+ set version = version where /, 'a lock: nothing changes'],
  [/^insert into idempotency_key\b/, 'the key of a change that has its own record'],
  [/^update session set last_seen_at = /, 'the session was used: no change of anything'],
  [/^update account set failed_sign_ins = /, 'the delay of the next try; signing in itself is recorded'],
  [/^(insert into|delete from) case_reading\b/, 'the log of who read a file is an audit of its own'],
  [/^(insert into|update|delete from) audit_(entry|head)\b/, 'the chain itself'],
  [/^(insert into|update|delete from) daily_run\b/, 'which process does the duties of the day'],
  [/^insert into case_key\b/, 'the key of files that have records of their own'],
  [/^(insert into|update|delete from) dispatch_attempt\b/, 'the log of tries is an audit of its own'],
  [/^update hardship_case set next_on = \?, next_kind = \? where /, 'follows from what is recorded'],
  [/^update outbox set (state|leased_until|attempts|next_attempt_at) = /, 'the way of a letter that is due'],
];

const WRITE = /^(?:insert into|update|delete from|replace into) (\w+)/;

/** The table that a statement writes and that needs a record; null for a reading one and for what NOT_BUSINESS names. */
export function businessTable(sql: string): string | null {
  const text = sql.replaceAll(/[`"]/g, '').replaceAll(/\s+/g, ' ').trim().toLowerCase();
  const table = WRITE.exec(text)?.[1];
  if (!table || NOT_BUSINESS.some(([pattern]) => pattern.test(text))) return null;
  return table;
}

/** A command changed business tables and told the change audit nothing. */
export class UnrecordedWrite extends Error {
  constructor(tables: Iterable<string>) {
    super(`wrote ${[...tables].join(', ')} without tx.record(ctx, { action, ids, fields })`);
  }
}
