import { blank, type Draft } from '../blank.ts';
import type { Random } from '../random.ts';
import { rowId } from '../row-id.ts';
import type { CaseFile } from './course/case-file.ts';

type Item = Draft<'agenda_item'>;

/** What the minutes say about the cases that were decided: why there is a request, what is recommended. */
export function itemMinutesRows(
  files: readonly CaseFile[],
  items: readonly Item[],
): readonly Draft<'item_minutes'>[] {
  return files.flatMap((file) => {
    const item = items.find(
      ({ case_id, meeting_id }) => case_id === file.id && meeting_id === file.row.decided_meeting_id,
    );
    const decided = file.events.find(({ action }) => action === 'decide');
    if (!item || !decided) return [];
    return [
      blank('item_minutes', {
        item_id: item.id,
        meeting_id: item.meeting_id,
        case_id: file.id,
        version: 1,
        body: '',
        request_reasons: reasonOf(file, 'REQUEST'),
        hints: '',
        recommendation: reasonOf(file, 'RECOMMENDATION'),
        changed_at: decided.happened_at,
        changed_by: decided.account_id,
      }),
    ];
  });
}

function reasonOf(file: CaseFile, outcome: string): string {
  const recorded = file.events.find(
    ({ action, detail, reason }) =>
      action === 'recordOutcome' && String(detail).startsWith(outcome) && reason !== null,
  );
  return String(recorded?.reason ?? '');
}

/** What the authorities were told of the decisions. */
export function noticeRows(files: readonly CaseFile[], random: Random): readonly Draft<'authority_notice'>[] {
  return files.flatMap((file) => {
    const told = file.events.find(
      ({ action }) => action === 'forwardRequest' || action === 'closeWithoutRequest',
    );
    if (!told) return [];
    const outcomes = new Set(file.persons.map(({ state }) => state));
    const notice = (kind: string, reasons: string | null, remarks: string) =>
      blank('authority_notice', {
        id: rowId(String(told.happened_at), random.fork(`${kind} ${file.id}`)),
        case_id: file.id,
        authority_id: file.row.authority_id,
        kind,
        reasons,
        remarks: remarks || null,
        informed_at: told.happened_at,
        informed_by: told.account_id,
      });
    return [
      ...(outcomes.has('REQUEST') ? [notice('REQUEST', reasonOf(file, 'REQUEST'), '')] : []),
      ...(outcomes.has('NO_REQUEST') || outcomes.has('RECOMMENDATION')
        ? [notice('NO_REQUEST', null, reasonOf(file, 'RECOMMENDATION'))]
        : []),
    ];
  });
}

/** What the authorities reported on the requests, an entry for each person. */
export function reportRows(files: readonly CaseFile[], random: Random): readonly Draft<'authority_report'>[] {
  return files.flatMap((file) => {
    const requests = file.persons.filter(({ state }) => state === 'REQUEST');
    const reports = file.events.flatMap((event) => {
      const isIntent = event.action === 'reportIntent';
      if (!isIntent && event.action !== 'reportFinalDecision') return [];
      return requests.map((person) => ({
        person_id: person.id,
        part: isIntent ? person.intent : person.final_decision,
        told_on: isIntent ? person.intent_on : person.final_on,
        reasons: isIntent ? person.intent_reasons : null,
        condition_codes: isIntent ? null : person.final_condition_codes,
        conditions: isIntent ? null : person.final_conditions,
        reported_at: event.happened_at,
        reported_by: event.account_id,
        actor_function: event.actor_function,
      }));
    });
    return reports.map((report, index) =>
      blank('authority_report', {
        id: rowId(String(report.reported_at), random.fork(`report ${index} ${file.id}`)),
        case_id: file.id,
        seq: index + 1,
        ...report,
      }),
    );
  });
}
