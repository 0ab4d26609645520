import type { Placeholders } from '../letter-source.ts';
import { paragraphsOf } from '../wording/fill.ts';

/** What the authority is told of the commission's decision: the reasons of a request, a recommendation. */
export const noticeValues: Placeholders = {
  names: {
    gründe_des_ersuchens: 'Gründe des Ersuchens, wie die Niederschrift sie enthält',
    hinweise: 'Hinweise der Kommission zu dem Ersuchen',
    empfehlung: 'Empfehlung der Kommission, wenn kein Ersuchen beschlossen wurde',
  },
  load: async (read, { caseId }) => {
    const rows = await read.rows<{ kind: string; reasons: string | null; remarks: string | null }>(
      'select kind, reasons, remarks from authority_notice where case_id = ? order by informed_at desc',
      [caseId],
    );
    const request = rows.find(({ kind }) => kind === 'REQUEST');
    const none = rows.find(({ kind }) => kind === 'NO_REQUEST');
    return {
      gründe_des_ersuchens: request?.reasons ? paragraphsOf(request.reasons) : null,
      hinweise: request?.remarks ? paragraphsOf(request.remarks) : null,
      empfehlung: none?.remarks ? paragraphsOf(none.remarks) : null,
    };
  },
};
