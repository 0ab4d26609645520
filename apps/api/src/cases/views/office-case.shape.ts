import { type CaseState, coarseStatus } from '@ersuchen/domain';
import { DECIDING_MINUTES } from '../../after-decision/decision-texts.ts';
import { nextReminder } from '../../after-decision/views/next-reminder.ts';
import { officeNotice } from '../../after-decision/views/notice.ts';
import { officeReport } from '../../after-decision/views/office-report.ts';
import { sectionsOf } from '../../applications/read-applications.ts';
import { authorityPart } from '../../authorities/views/authority.ts';
import { competenceHints } from '../../competence/competence-hints.ts';
import { formerAuthority } from '../../competence/former-authorities.ts';
import { officeDocument } from '../../documents/views/office-document.ts';
import { correction, keeping } from '../../endings/views.ts';
import { completionItem } from '../../intake/views/completion-item.ts';
import { letter } from '../../outbox/views/letter.ts';
import { officePerson } from '../../persons/views/office-person.ts';
import { column, columns, type Derived, flags, type Row, type Shape } from '../../read/shape.ts';
import { findingChange, officeFinding } from '../../screening/views/office-finding.ts';
import { taskFields } from '../../tasks/views/follow-up.ts';
import { caseChecklist } from './case-checklist.ts';
import { caseEvent } from './case-event.ts';
import { actions, blockers, facts, ready, urgency } from './case-standing.ts';
import { linkedCases } from './linked-cases.ts';
import { officeStatement } from './office-statement.ts';

/** The newest agenda of a meeting that is still to come, draft or published. */
const AGENDA_ITEM = `(select max(j.id) from agenda_item j join meeting n on n.id = j.meeting_id
  where j.case_id = c.id and j.result is null and n.state in ('PLANNED', 'INVITED', 'IN_SESSION'))`;

const PROCEDURE = [
  'id',
  'version',
  'fileNumber',
  'state',
  'stateSince',
  'channel',
  'receivedAt',
  'receivedOn',
];
const REPRESENTATION = ['representation', 'representativeName', 'representativeAddress', 'mandateOn'];
const CIRCUMSTANCES = [
  'mandateRevokedOn',
  'removalOn',
  'removalFixedOn',
  'removalNotedAt',
  'removalNotedBy',
  'releaseOn',
  'completionDueOn',
];

export const officeCase: Shape = {
  name: 'OfficeCase',
  table: 'hardship_case c',
  joins: {
    u: 'left join authority u on u.id = c.authority_id',
    w: 'left join account w on w.id = c.caseworker_id',
    pro: 'left join account pro on pro.id = c.proposed_by',
    rec: 'left join account rec on rec.id = c.pre_check_by',
    cr: 'left join case_reason cr on cr.case_id = c.id',
    ai: `left join agenda_item ai on ai.id = ${AGENDA_ITEM}`,
    im: `left join item_minutes im on ${DECIDING_MINUTES}`,
    me: 'left join meeting me on me.id = ai.meeting_id',
  },
  key: 'c.id',
  fields: {
    ...columns('c', [...PROCEDURE, 'leadName', 'personCount', ...REPRESENTATION, ...CIRCUMSTANCES]),
    ...columns('c', ['caseNote', 'registeredAt', 'removalAnnouncedOn', 'newFacts']),
    ...flags('c', ['inDetention', 'illnessClaimed', 'removalImminent']),
    completionItems: {
      kind: 'many',
      shape: () => completionItem,
      on: 'q.case_id',
      order: 'q.case_id, q.position',
    },
    formerAuthorities: {
      kind: 'many',
      shape: () => formerAuthority,
      on: 'fa.case_id',
      order: 'fa.case_id, fa.ended_seq',
    },
    competenceHints,
    documentCount: column('(select count(*) from document dc where dc.case_id = c.id)'),
    authority: authorityPart('u'),
    caseworker: { kind: 'part', present: 'w.id', fields: columns('w', ['id', 'name']) },
    persons: { kind: 'many', shape: () => officePerson, on: 'p.case_id', order: 'p.case_id, p.position' },
    reasons: {
      kind: 'derived',
      needs: { _sections: 'cr.sections' },
      from: (row) => sectionsOf(row._sections as string | null),
    },
    documents: {
      kind: 'many',
      shape: () => officeDocument,
      on: 'd.case_id',
      order: 'd.case_id, d.received_on, d.id',
    },
    findings: {
      kind: 'many',
      shape: () => officeFinding,
      on: 'f.case_id',
      order: 'f.case_id, f.person_id, f.ground',
    },
    findingHistory: {
      kind: 'many',
      shape: () => findingChange,
      on: 'fh.case_id',
      order: 'fh.case_id, fh.id',
    },
    statements: {
      kind: 'many',
      shape: () => officeStatement,
      on: 's.case_id',
      order: 's.case_id, s.round desc',
    },
    statement: newestStatement(),
    proposal: {
      kind: 'part',
      present: 'c.proposal',
      fields: {
        proposal: column('c.proposal'),
        reason: column('c.proposal_reason'),
        proposedBy: column('pro.name'),
        proposedAt: column('c.proposed_at'),
      },
    },
    preCheckDecision: {
      kind: 'part',
      present: 'c.pre_check_result',
      fields: {
        result: column('c.pre_check_result'),
        body: column('c.pre_check_body'),
        decidedOn: column('c.pre_check_on'),
        ground: column('c.pre_check_ground'),
        recordedBy: column('rec.name'),
      },
    },
    events: { kind: 'many', shape: () => caseEvent, on: 'e.case_id', order: 'e.case_id, e.seq' },
    letters: {
      kind: 'many',
      shape: () => letter,
      on: 'o.case_id',
      order: 'o.case_id, o.created_at, o.occasion',
    },
    checklist: caseChecklist,
    correction: {
      kind: 'first',
      shape: () => correction,
      on: 'k.case_id',
      where: 'k.decided_at is null',
    },
    keeping,
    ...taskFields,
    _facts: facts,
    ready,
    blockers,
    urgency,
    availableActions: actions,
    linkedCases,
    meeting: {
      kind: 'part',
      present: 'me.id',
      fields: columns('me', ['id', 'meetsOn', 'agendaState']),
    },
    ...columns('c', ['authorityInformedAt', 'decisionReminders', 'decisionRemindedOn']),
    nextDecisionReminderOn: nextReminder,
    notices: {
      kind: 'many',
      shape: () => officeNotice,
      on: 'an.case_id',
      order: 'an.case_id, an.informed_at desc, an.kind desc',
    },
    decisionTexts: {
      kind: 'part',
      present: 'im.item_id',
      fields: {
        reasons: column('im.request_reasons'),
        remarks: column('im.hints'),
        recommendation: column('im.recommendation'),
      },
    },
    authorityReports: {
      kind: 'many',
      shape: () => officeReport,
      on: 'ar.case_id',
      order: 'ar.case_id, ar.seq',
    },
    coarseStatus: {
      kind: 'derived',
      needs: { _state: 'c.state', _decidedOn: 'c.decided_on', _closingReleasedAt: 'c.closing_released_at' },
      from: statusForApplicant,
    },
  },
};

/** The first of the statements, so that both fields cost one statement of SQL. */
function newestStatement(): Derived {
  return {
    kind: 'derived',
    needs: {},
    also: (below) => new Map([['statements', below]]),
    from: (row) => (row.statements as readonly Row[])[0] ?? null,
  };
}

function statusForApplicant(row: Row) {
  return coarseStatus({
    state: row._state as CaseState,
    decidedBefore: row._decidedOn !== null,
    released: row._closingReleasedAt !== null,
  });
}
