import type { Transaction } from '../database/transaction.ts';

const RECIPIENT = `select 1 from paper_recipient r
  where r.meeting_id = paper_release.meeting_id and r.account_id = paper_release.account_id`;
const LISTED = `select 1 from agenda_item i where i.meeting_id = paper_release.meeting_id
  and i.case_id = paper_release.case_id and i.published_version is not null`;
const RECUSED = `select 1 from recusal x
  where x.account_id = paper_release.account_id and x.case_id = paper_release.case_id`;

/**
 * Brings the access to the papers in line with the published agenda and the named recipients: open for each recipient and
 * published case, except where recused; closed for everything else of the meeting. Doing it twice changes nothing.
 */
export async function alignReleases(tx: Transaction, meetingId: string, now: string): Promise<void> {
  await tx.run(
    `update paper_release set closed_at = ? where meeting_id = ? and closed_at is null
     and (not exists (${RECIPIENT}) or not exists (${LISTED}) or exists (${RECUSED}))`,
    [now, meetingId],
  );
  await tx.run(
    `update paper_release set closed_at = null, released_at = ? where meeting_id = ? and closed_at is not null
     and exists (${RECIPIENT}) and exists (${LISTED}) and not exists (${RECUSED})`,
    [now, meetingId],
  );
  await tx.run(
    `insert into paper_release (account_id, case_id, meeting_id, released_at)
     select distinct r.account_id, i.case_id, i.meeting_id, ?
     from paper_recipient r join agenda_item i on i.meeting_id = r.meeting_id and i.published_version is not null
     where r.meeting_id = ?
     and not exists (select 1 from recusal x where x.account_id = r.account_id and x.case_id = i.case_id)
     and not exists (select 1 from paper_release p
       where p.account_id = r.account_id and p.case_id = i.case_id and p.meeting_id = i.meeting_id)`,
    [now, meetingId],
  );
}
