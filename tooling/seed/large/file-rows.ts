import { addDays } from '@ersuchen/domain';
import { at } from '../random.ts';
import type { Row } from '../tables.ts';
import { courses, POOL_KEYS } from './courses.ts';
import { DOCUMENTS } from './sizes.ts';
import { DOCUMENT_KINDS, QUESTIONS } from './texts.ts';
import type { Given } from './world.ts';

const ACTORS: Readonly<Record<string, string>> = {
  OFFICE: 'geschaeftsstelle',
  CHAIR: 'leitung',
  MINUTES_KEEPER: 'protokoll',
  REPRESENTATIVE: 'beratungsstelle',
};

export function eventRows({ world, life, authority }: Given, caseId: string): Row<'case_event'>[] {
  const { commission } = world;
  let from = life.steps[0]?.to;
  return life.steps.map((step, index) => {
    const login = step.fn === 'AUTHORITY' ? commission.writerOf(authority).login : (ACTORS[step.fn] ?? '');
    const row = {
      case_id: caseId,
      seq: index + 1,
      action: step.action,
      from_state: from ?? null,
      to_state: step.to,
      happened_at: step.instant,
      account_id: commission.accountId(login),
      actor_function: step.fn,
    };
    from = step.to;
    return row;
  });
}

export function documentRows({ life, random, ids }: Given, caseId: string): Row<'document'>[] {
  const instant = `${life.receivedOn}T09:00:00.000Z`;
  return Array.from({ length: at(DOCUMENTS, life.index) }, (_, i) => {
    const { kind, title, sensitivity, released } = at(DOCUMENT_KINDS, i === 0 ? 0 : life.index + i);
    return {
      id: ids.at(instant),
      case_id: caseId,
      kind,
      title,
      received_on: life.receivedOn,
      pages: random.int(1, 18),
      sensitivity,
      released_to_authority: courses[life.key].statement === 'NONE' ? 0 : released,
    };
  });
}

/** Findings of the cases that still wait: for the others they no longer matter. */
export function findingRows(
  { world, life }: Given,
  caseId: string,
  persons: readonly Row<'person'>[],
): Row<'finding'>[] {
  if (!POOL_KEYS.has(life.key)) return [];
  return persons.map((person) => ({
    person_id: person.id ?? null,
    ground: 'A3',
    case_id: caseId,
    finding: 'NO',
    evidence: 'Duldung in Kopie.',
    found_by: world.commission.accountId('geschaeftsstelle'),
    found_at: `${addDays(life.receivedOn, 8)}T09:00:00.000Z`,
  }));
}

export function statementRow(
  { world, life, authority, ids }: Given,
  caseId: string,
): Row<'statement'> | null {
  const request = life.steps.find((step) => step.action === 'requestStatement');
  if (!request) return null;
  const { commission, texts } = world;
  const submission = life.steps.find((step) => step.action === 'submitStatement');
  const writer = commission.writerOf(authority);
  return {
    id: ids.at(request.instant),
    case_id: caseId,
    authority_id: commission.authorityId(authority),
    round: 1,
    state: submission ? 'SUBMITTED' : 'REQUESTED',
    version: submission ? 2 : 1,
    requested_at: request.instant,
    requested_by: commission.accountId('geschaeftsstelle'),
    due_on: addDays(request.day, 28),
    questions: QUESTIONS,
    body: submission ? at(texts.statements, life.index) : null,
    signer: submission ? writer.name : null,
    submitted_at: submission?.instant ?? null,
    submitted_by: submission ? commission.accountId(writer.login) : null,
    receipt_number: submission ? `${life.fileNumber}/S1` : null,
  };
}
