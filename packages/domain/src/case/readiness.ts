import { addDays, daysBetween } from '../dates/calendar-date.ts';
import type { FindingEffect } from '../exclusion/effect-of.ts';
import type { CaseFacts, PersonFacts } from './facts.ts';

/** What can stand between a case and an agenda. The chair can override each with a recorded reason. */
export const BLOCKER_CODES = [
  'STATEMENT_MISSING',
  'CASE_NOTE_MISSING',
  'COMPLETION_OPEN',
  'CONSENT_MISSING',
  'MANDATE_MISSING',
  'RELEASE_MISSING',
  'FINDING_OPEN',
  'EXCEPTION_REASON_MISSING',
  'AUTHORITY_UNCLEAR',
  'INVITATION_PERIOD',
] as const;
export type BlockerCode = (typeof BLOCKER_CODES)[number];

export interface Blocker {
  readonly code: BlockerCode;
  /** The person it is about; null for the whole case. */
  readonly personId: string | null;
  /** The exclusion ground it is about. */
  readonly ground: string | null;
  /** STATEMENT_MISSING: days since the request. INVITATION_PERIOD: days that are missing. Otherwise null. */
  readonly days: number | null;
  readonly overridden: boolean;
  readonly overrideReason: string | null;
}

type Found = Pick<Blocker, 'code'> & Partial<Blocker>;

/** One text per subject, to store and to compare overrides: empty for the case, else person and ground. */
export function blockerSubject(personId: string | null, ground: string | null): string {
  return [personId, ground].filter((part) => part !== null).join('/');
}

/** Everything that stands between the case and an agenda, the overridden included, in the order of the codes. */
export function blockersOf(facts: CaseFacts): readonly Blocker[] {
  const pending = facts.persons.filter((person) => person.state === 'PENDING');
  const found: readonly Found[] = [
    ...statementMissing(facts),
    ...when(!facts.caseNoteWritten, 'CASE_NOTE_MISSING'),
    ...when(facts.completionOpen, 'COMPLETION_OPEN'),
    ...pending
      .filter(withoutConsent)
      .map((person): Found => ({ code: 'CONSENT_MISSING', personId: person.id })),
    ...when(facts.represented && !facts.mandateValid, 'MANDATE_MISSING'),
    ...when(facts.illnessClaimed && !facts.releaseGiven, 'RELEASE_MISSING'),
    ...ofFindings(pending, 'OPEN', 'FINDING_OPEN'),
    ...ofFindings(pending, 'NEEDS_EXCEPTION_REASON', 'EXCEPTION_REASON_MISSING'),
    ...when(!facts.authorityKnown, 'AUTHORITY_UNCLEAR'),
    ...invitationPeriod(facts),
  ];
  return found.map((blocker) => withOverride(blocker, facts));
}

/** Nothing stands between the case and an agenda that the chair has not overridden. */
export function isReady(facts: CaseFacts): boolean {
  return blockersOf(facts).every((blocker) => blocker.overridden);
}

const when = (stands: boolean, code: BlockerCode): readonly Found[] => (stands ? [{ code }] : []);

const withoutConsent = (person: PersonFacts) => !person.consentGiven;

function statementMissing(facts: CaseFacts): readonly Found[] {
  if (facts.statement === 'SUBMITTED' || facts.statement === 'WAIVED') return [];
  const since = facts.statement === 'WITHDRAWN' ? null : facts.statementRequestedOn;
  return [{ code: 'STATEMENT_MISSING', days: since === null ? null : daysBetween(since, facts.today) }];
}

function ofFindings(
  persons: readonly PersonFacts[],
  effect: FindingEffect,
  code: BlockerCode,
): readonly Found[] {
  return persons.flatMap((person) =>
    person.findings
      .filter((finding) => finding.effect === effect)
      .map((finding): Found => ({ code, personId: person.id, ground: finding.ground })),
  );
}

function invitationPeriod(facts: CaseFacts): readonly Found[] {
  if (facts.meetingOn === null) return [];
  const earliest = addDays(facts.today, facts.invitationDays);
  const missing = daysBetween(facts.meetingOn, earliest);
  return missing > 0 ? [{ code: 'INVITATION_PERIOD', days: missing }] : [];
}

function withOverride(found: Found, facts: CaseFacts): Blocker {
  const { code, personId = null, ground = null, days = null } = found;
  const subject = blockerSubject(personId, ground);
  const override = facts.overrides.find((given) => given.blocker === code && given.subject === subject);
  const overrideReason = override?.reason ?? null;
  return { code, personId, ground, days, overridden: overrideReason !== null, overrideReason };
}
