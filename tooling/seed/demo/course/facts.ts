import {
  type ActorFunction,
  type CalendarDate,
  type CaseFacts,
  type CaseState,
  catalogueAt,
  effectOf,
  type FindingFacts,
  groundIn,
  nrw,
  type PersonFacts,
} from '@ersuchen/domain';
import type { CaseFile } from './case-file.ts';

/** Who acts, in which function. */
export interface Acting {
  readonly accountId: string;
  readonly fn: ActorFunction;
}

/** The facts of a case as the rules of the domain ask for them, on the day of the step. */
export function factsOf(file: CaseFile, today: CalendarDate): CaseFacts {
  const { row } = file;
  const statement = file.statements.at(-1);
  const persons = file.persons.map((person) => personFacts(file, person));
  const text = (value: unknown) => (typeof value === 'string' ? value : null);
  return {
    state: file.state,
    stateWhilePending: file.state === 'NOTHING' ? 'DRAFT' : (file.state as CaseState),
    today,
    receivedOn: text(row.received_on),
    stateSince: text(row.state_since) ?? today,
    persons,
    personsAfter: persons,
    applicationComplete: true,
    represented: row.representation !== 'NONE',
    mandateValid: row.mandate_on !== null && row.mandate_revoked_on === null,
    illnessClaimed: row.illness_claimed === 1,
    releaseGiven: row.release_on !== null,
    registered: row.registered_at !== null,
    completionOpen: file.state === 'COMPLETION',
    preCheckBody: nrw.preCheckBody,
    proposedByActing: false,
    extensionAsked: false,
    proposalPrepared: row.proposal !== null,
    authorityKnown: row.authority_id !== null,
    actingHeadsAuthority: false,
    statement: statement ? (statement.state as CaseFacts['statement']) : 'NONE',
    statementRequestedOn: text(statement?.requested_at)?.slice(0, 10) ?? null,
    caseNoteWritten: row.case_note !== null,
    overrides: file.overrides.map((override) => ({
      blocker: String(override.blocker),
      subject: String(override.subject),
      reason: String(override.reason),
    })),
    meetingOn: null,
    invitationDays: nrw.invitationDays,
    agendaOverride: null,
    meetingInSession: false,
    quorate: false,
    decidedBefore: row.decided_on !== null,
    closingReleased: row.closing_released_at !== null,
    requestReasonsWritten: false,
    authorityInformed: row.authority_informed_at !== null,
    correctionAskedByAnother: false,
    retainedUntil: null,
    legalHold: false,
    removalOn: text(row.removal_on),
    inDetention: row.in_detention === 1,
  };
}

function personFacts(file: CaseFile, person: CaseFile['persons'][number]): PersonFacts {
  return {
    id: String(person.id),
    state: person.state as PersonFacts['state'],
    intent: person.intent as PersonFacts['intent'],
    final: person.final_decision as PersonFacts['final'],
    consentGiven: person.consent_on !== null,
    findings: file.findings
      .filter((finding) => finding.person_id === person.id)
      .flatMap((finding) => findingFacts(file, finding)),
  };
}

function findingFacts({ row }: CaseFile, found: CaseFile['findings'][number]): FindingFacts[] {
  const receivedOn = String(row.received_on);
  const ground = groundIn(catalogueAt(receivedOn, nrw), String(found.ground));
  if (!ground) return [];
  const finding = {
    ground,
    value: found.finding as 'YES' | 'NO' | 'OPEN',
    exceptionReason: found.exception_reason as string | null,
  };
  const removalFixedOn = row.removal_fixed_on as string | null;
  return [
    {
      ground: ground.code,
      effect: effectOf(finding, { receivedOn, departureImpossible: false, removalFixedOn }),
    },
  ];
}
