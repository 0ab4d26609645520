import { inList } from '../database/sql.ts';
import { recusedFrom } from '../deliberation/recused.ts';
import type { Read } from './letter-source.ts';

interface OfMeeting {
  readonly meetingId: string | null;
  readonly recipientId: string | null;
}

/**
 * Those of these letters that are closed to this account: letters of a meeting to somebody else, when the account is
 * recused from one of its cases. What it gets itself leaves those cases out (§ 6 (2) HFKVO NRW).
 */
export async function closedMeetingLetters<Letter extends OfMeeting>(
  read: Read,
  accountId: string,
  letters: readonly Letter[],
): Promise<readonly Letter[]> {
  const others = letters.filter((each) => each.meetingId !== null && each.recipientId !== accountId);
  if (others.length === 0) return [];
  const meetings = inList([...new Set(others.map(({ meetingId }) => meetingId ?? ''))]);
  const items = await read.rows<{ meetingId: string; caseId: string }>(
    `select i.meeting_id as meetingId, i.case_id as caseId from agenda_item i where i.meeting_id in (${meetings.text})`,
    meetings.params,
  );
  const recused = await recusedFrom(read, [...new Set(items.map(({ caseId }) => caseId))]);
  const cases = new Set(recused.filter((each) => each.accountId === accountId).map(({ caseId }) => caseId));
  const closed = new Set(items.filter(({ caseId }) => cases.has(caseId)).map(({ meetingId }) => meetingId));
  return others.filter(({ meetingId }) => closed.has(meetingId ?? ''));
}
