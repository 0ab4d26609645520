import type { CalendarDate } from '../dates/calendar-date.ts';
import type { FindingEffect } from '../exclusion/effect-of.ts';
import type { PersonStanding } from '../person/states.ts';
import type { Nothing } from '../rule.ts';
import type { StatementState } from '../statement/states.ts';
import type { CaseState } from './states.ts';

/** The body that decides on acceptance. */
export const PRE_CHECK_BODIES = ['CHAIR', 'PRE_EXAMINATION', 'COMMISSION'] as const;
export type PreCheckBody = (typeof PRE_CHECK_BODIES)[number];

export interface FindingFacts {
  /** Code of the exclusion catalogue. */
  readonly ground: string;
  readonly effect: FindingEffect;
  /** An exception that one person recorded and no second one has decided on yet. */
  readonly undecided?: boolean;
}

export interface PersonFacts extends PersonStanding {
  readonly id: string;
  /** A dated declaration of consent is recorded: the adult's own, the custodian's for a minor. */
  readonly consentGiven: boolean;
  readonly findings: readonly FindingFacts[];
}

/** The chair's recorded reason to go on in spite of one blocker. */
export interface OverrideFacts {
  readonly blocker: string;
  /** As `blockerSubject` writes it: person and ground, or empty for the case. */
  readonly subject: string;
  readonly reason: string;
}

/** Everything that a rule about a case may ask: plain values, no time but the days handed in. */
export interface CaseFacts {
  readonly state: CaseState | Nothing;
  /**
   * The state that holds while somebody is still in the procedure: the present one; for an ended case the one before its
   * end, for a decided case POSTPONED.
   */
  readonly stateWhilePending: CaseState;
  readonly today: CalendarDate;
  readonly receivedOn: CalendarDate | null;
  readonly stateSince: CalendarDate;

  readonly persons: readonly PersonFacts[];
  /** The persons as the action under way leaves them; equal to `persons` when it touches nobody. */
  readonly personsAfter: readonly PersonStanding[];

  /** The application has no field error that bars its submission. */
  readonly applicationComplete: boolean;
  readonly represented: boolean;
  /** A mandate is recorded and not revoked. */
  readonly mandateValid: boolean;
  readonly illnessClaimed: boolean;
  /** A release from medical confidentiality is recorded. */
  readonly releaseGiven: boolean;
  readonly registered: boolean;
  /** Requested items are still missing. */
  readonly completionOpen: boolean;

  readonly preCheckBody: PreCheckBody;
  /** The office has prepared the decision on acceptance. */
  readonly proposalPrepared: boolean;
  /** The acting person prepared it, and the setting asks for a second person to decide. */
  readonly proposedByActing: boolean;

  readonly authorityKnown: boolean;
  /** The acting person heads the authority that is competent for the case. */
  readonly actingHeadsAuthority: boolean;
  /** State of the newest round; NONE when no statement was ever requested. */
  readonly statement: StatementState | 'NONE';
  readonly statementRequestedOn: CalendarDate | null;
  /** The authority has asked for more time, and nobody has answered yet. */
  readonly extensionAsked: boolean;
  readonly caseNoteWritten: boolean;
  readonly overrides: readonly OverrideFacts[];

  /** The day of the meeting on whose agenda, draft or published, the case stands. */
  readonly meetingOn: CalendarDate | null;
  /** Days between publication and meeting that the rule pack asks for. */
  readonly invitationDays: number;
  /** The chair's reason to take the case on the agenda although it is not ready. */
  readonly agendaOverride: string | null;
  readonly meetingInSession: boolean;
  /** Enough members are present for this case, the recused left out (§ 6(2) HFKVO). */
  readonly quorate: boolean;

  /** The commission has decided at least once, whatever followed. */
  readonly decidedBefore: boolean;
  /** The meeting's closing letters are released: the end may be seen. */
  readonly closingReleased: boolean;
  /** The reasons of every request stand in the minutes (§ 6(3) HFKVO). */
  readonly requestReasonsWritten: boolean;
  /** The authority has the request, or the notice that there is none. */
  readonly authorityInformed: boolean;

  /** Somebody else than the acting person has asked for the correction. */
  readonly correctionAskedByAnother: boolean;
  /** The last day of the retention period; null while it has not begun. */
  readonly retainedUntil: CalendarDate | null;
  readonly legalHold: boolean;

  readonly removalOn: CalendarDate | null;
  readonly inDetention: boolean;
}
