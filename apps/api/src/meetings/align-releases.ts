import type { Transaction } from '../database/transaction.ts';

/** Whose papers are due: each named recipient's of each published case, except where recused or head of its authority. */
const DUE = `from paper_recipient r
  join agenda_item i on i.meeting_id = r.meeting_id and i.published_version is not null
  join hardship_case c on c.id = i.case_id
  where not exists (select 1 from recusal x where x.account_id = r.account_id and x.case_id = c.id)
  and not exists (select 1 from account_function h
    where h.account_id = r.account_id and h.actor_function = 'AUTHORITY' and h.authority_id = c.authority_id)`;

const DUE_RELEASE = `select 1 ${DUE} and r.meeting_id = paper_release.meeting_id
  and r.account_id = paper_release.account_id and c.id = paper_release.case_id`;

/**
 * Brings the access to the papers of a meeting in line with its published agenda and its named recipients: what is not
 * due is closed, what was closed and is due is opened again, what is missing is released. Doing it twice changes nothing.
 */
export async function alignReleases(tx: Transaction, meetingId: string, now: string): Promise<void> {
  await tx.run(
    `update paper_release set closed_at = ?
     where meeting_id = ? and closed_at is null and not exists (${DUE_RELEASE})`,
    [now, meetingId],
  );
  await tx.run(
    `update paper_release set closed_at = null, released_at = ?
     where meeting_id = ? and closed_at is not null and exists (${DUE_RELEASE})`,
    [now, meetingId],
  );
  await tx.run(
    `insert into paper_release (account_id, case_id, meeting_id, released_at)
     select distinct r.account_id, c.id, i.meeting_id, ? ${DUE} and r.meeting_id = ?
     and not exists (select 1 from paper_release p
       where p.account_id = r.account_id and p.case_id = c.id and p.meeting_id = i.meeting_id)`,
    [now, meetingId],
  );
}
