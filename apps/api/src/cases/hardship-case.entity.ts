import type {
  ActorFunction,
  CaseState,
  Channel,
  PreCheckBody,
  Representation,
  TaskKind,
} from '@ersuchen/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One application with its procedure; persons, reasons and documents hang on it. */
@Entity('hardship_case')
export class HardshipCase {
  @PrimaryColumn('varchar', { length: 26 })
  id: string;

  @Column('varchar', { length: 20 })
  state: CaseState;

  @Column('varchar', { name: 'state_since', length: 10 })
  stateSince: string;

  @Column('int', { default: 1 })
  version: number;

  @Column('varchar', { name: 'file_number', length: 30, nullable: true })
  fileNumber: string | null;

  @Column('varchar', { length: 20 })
  channel: Channel;

  @Column('varchar', { name: 'received_at', length: 24, nullable: true })
  receivedAt: string | null;

  @Column('varchar', { name: 'received_on', length: 10, nullable: true })
  receivedOn: string | null;

  @Column('varchar', { name: 'lead_name', length: 250 })
  leadName: string;

  /** Folded for sorting and prefix search. */
  @Column('varchar', { name: 'name_key', length: 120 })
  nameKey: string;

  @Column('int', { name: 'person_count', default: 0 })
  personCount: number;

  @Column('varchar', { name: 'authority_id', length: 26, nullable: true })
  authorityId: string | null;

  /** Since then the authority knows of the case. */
  @Column('varchar', { name: 'registered_at', length: 24, nullable: true })
  registeredAt: string | null;

  @Column('varchar', { name: 'caseworker_id', length: 26, nullable: true })
  caseworkerId: string | null;

  @Column('varchar', { name: 'applicant_account_id', length: 26, nullable: true })
  applicantAccountId: string | null;

  @Column('varchar', { name: 'representative_account_id', length: 26, nullable: true })
  representativeAccountId: string | null;

  @Column('varchar', { name: 'organisation_id', length: 26, nullable: true })
  organisationId: string | null;

  @Column('varchar', { length: 30, default: 'NONE' })
  representation: Representation;

  @Column('varchar', { name: 'representative_name', length: 200, nullable: true })
  representativeName: string | null;

  @Column('varchar', { name: 'representative_address', length: 300, nullable: true })
  representativeAddress: string | null;

  @Column('varchar', { name: 'mandate_on', length: 10, nullable: true })
  mandateOn: string | null;

  @Column('varchar', { name: 'mandate_revoked_on', length: 10, nullable: true })
  mandateRevokedOn: string | null;

  @Column('varchar', { name: 'removal_on', length: 10, nullable: true })
  removalOn: string | null;

  /** The day on which the removal date became fixed. */
  @Column('varchar', { name: 'removal_fixed_on', length: 10, nullable: true })
  removalFixedOn: string | null;

  /** The application says that a removal is near; the office's own knowledge stands in `removalOn`. */
  @Column('int', { name: 'removal_imminent', default: 0 })
  removalImminent: 0 | 1;

  @Column('varchar', { name: 'removal_announced_on', length: 10, nullable: true })
  removalAnnouncedOn: string | null;

  @Column('varchar', { name: 'removal_noted_at', length: 24, nullable: true })
  removalNotedAt: string | null;

  /** The function of who gave notice of it last. */
  @Column('varchar', { name: 'removal_noted_by', length: 20, nullable: true })
  removalNotedBy: ActorFunction | null;

  @Column('int', { name: 'in_detention', default: 0 })
  inDetention: 0 | 1;

  @Column('int', { name: 'illness_claimed', default: 0 })
  illnessClaimed: 0 | 1;

  @Column('varchar', { name: 'release_on', length: 10, nullable: true })
  releaseOn: string | null;

  /** Cases with the same value belong together, as the families of two brothers do. */
  @Column('varchar', { name: 'link_group', length: 26, nullable: true })
  linkGroup: string | null;

  @Column('varchar', { name: 'previous_case_id', length: 26, nullable: true })
  previousCaseId: string | null;

  /** What is new since the application before. */
  @Column('text', { name: 'new_facts', nullable: true })
  newFacts: string | null;

  @Column('varchar', { name: 'completion_due_on', length: 10, nullable: true })
  completionDueOn: string | null;

  @Column('text', { name: 'case_note', nullable: true })
  caseNote: string | null;

  @Column('varchar', { length: 20, nullable: true })
  proposal: 'ACCEPT' | 'NOT_ACCEPT' | null;

  @Column('text', { name: 'proposal_reason', nullable: true })
  proposalReason: string | null;

  @Column('varchar', { name: 'proposed_by', length: 26, nullable: true })
  proposedBy: string | null;

  @Column('varchar', { name: 'proposed_at', length: 24, nullable: true })
  proposedAt: string | null;

  @Column('varchar', { name: 'pre_check_result', length: 20, nullable: true })
  preCheckResult: 'ACCEPT' | 'NOT_ACCEPT' | null;

  @Column('varchar', { name: 'pre_check_body', length: 20, nullable: true })
  preCheckBody: PreCheckBody | null;

  @Column('varchar', { name: 'pre_check_on', length: 10, nullable: true })
  preCheckOn: string | null;

  @Column('text', { name: 'pre_check_ground', nullable: true })
  preCheckGround: string | null;

  @Column('varchar', { name: 'pre_check_by', length: 26, nullable: true })
  preCheckBy: string | null;

  @Column('varchar', { name: 'decided_on', length: 10, nullable: true })
  decidedOn: string | null;

  @Column('varchar', { name: 'decided_meeting_id', length: 26, nullable: true })
  decidedMeetingId: string | null;

  /** When the meeting's closings were released; only then the applicant sees the end. */
  @Column('varchar', { name: 'closing_released_at', length: 24, nullable: true })
  closingReleasedAt: string | null;

  /** When the authority got the request, or the notice that there is none. */
  @Column('varchar', { name: 'authority_informed_at', length: 24, nullable: true })
  authorityInformedAt: string | null;

  @Column('varchar', { name: 'decision_reminded_on', length: 10, nullable: true })
  decisionRemindedOn: string | null;

  @Column('int', { name: 'decision_reminders', default: 0 })
  decisionReminders: number;
  /** On which day somebody has to look at the case again, and for what; kept by every step and by the daily run. */
  @Column('varchar', { name: 'next_on', length: 10, nullable: true })
  nextOn: string | null;

  @Column('varchar', { name: 'next_kind', length: 30, nullable: true })
  nextKind: TaskKind | null;

  /** Why the file must not be archived or deleted; null while nothing holds it. */
  @Column('text', { name: 'legal_hold_reason', nullable: true })
  legalHoldReason: string | null;

  @Column('varchar', { name: 'legal_hold_by', length: 26, nullable: true })
  legalHoldBy: string | null;

  @Column('varchar', { name: 'legal_hold_at', length: 24, nullable: true })
  legalHoldAt: string | null;

  @Column('varchar', { name: 'archived_on', length: 10, nullable: true })
  archivedOn: string | null;

  /** When the file was offered to the state archive. */
  @Column('varchar', { name: 'offered_to_archive_on', length: 10, nullable: true })
  offeredToArchiveOn: string | null;

  /** Since when the party no longer sees the case: a fixed period after the release, whatever the outcome. */
  @Column('varchar', { name: 'own_sight_ended_on', length: 10, nullable: true })
  ownSightEndedOn: string | null;

  @Column('varchar', { name: 'created_at', length: 24 })
  createdAt: string;

  @Column('varchar', { name: 'created_by', length: 26 })
  createdBy: string;
}
