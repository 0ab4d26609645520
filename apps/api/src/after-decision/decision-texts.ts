import type { Reader } from '../cases/case-facts.ts';

/** What the minutes of the deciding meeting say about a case, as far as the authority is told; empty where nothing is. */
export interface DecisionTexts {
  readonly reasons: string;
  readonly remarks: string;
  readonly recommendation: string;
}

/** The minutes `im` of a case `c` at the meeting that decided on it. */
export const DECIDING_MINUTES = 'im.case_id = c.id and im.meeting_id = c.decided_meeting_id';

export async function decisionTextsOf(reader: Reader, caseId: string): Promise<DecisionTexts> {
  const [row] = await reader.rows<DecisionTexts>(
    `select im.request_reasons as reasons, im.hints as remarks, im.recommendation
     from hardship_case c join item_minutes im on ${DECIDING_MINUTES} where c.id = ?`,
    [caseId],
  );
  return row ?? { reasons: '', remarks: '', recommendation: '' };
}
