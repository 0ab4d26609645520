import type { Sql } from '../database/sql.ts';

/** Absences `w` that hold on a day. */
const awayOn = (today: string): Sql => ({
  text: 'w.ended_at is null and w.from_on <= ? and w.to_on >= ?',
  params: [today, today],
});

/** The accounts whose files are in somebody's hands on a day: one's own, and those of whom one stands in for. */
export function inTheHandsOf(accountId: string, today: string): Sql {
  const away = awayOn(today);
  return {
    text: `select a.id from account a where a.id = ?
      union all select w.account_id from account_absence w where w.substitute_id = ? and ${away.text}`,
    params: [accountId, accountId, ...away.params],
  };
}
