import type { VoteQuestion } from '@ersuchen/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Votes on one question about one person, or about the item; never who voted how. A corrected tally stays, voided. */
@Entity('vote_tally')
export class VoteTally {
  @PrimaryColumn('varchar', { length: 26 })
  id: string;

  @Column('varchar', { name: 'meeting_id', length: 26 })
  meetingId: string;

  @Column('varchar', { name: 'item_id', length: 26 })
  itemId: string;

  @Column('varchar', { name: 'case_id', length: 26 })
  caseId: string;

  /** Null for a question about the item. */
  @Column('varchar', { name: 'person_id', length: 26, nullable: true })
  personId: string | null;

  @Column('varchar', { length: 20 })
  question: VoteQuestion;

  @Column('int', { name: 'yes_votes' })
  yesVotes: number;

  @Column('int', { name: 'no_votes' })
  noVotes: number;

  @Column('int')
  abstentions: number;

  /** Seats present for the item when the vote was taken. */
  @Column('int')
  present: number;

  @Column('int')
  seats: number;

  @Column('int')
  carried: 0 | 1;

  @Column('varchar', { name: 'rule_pack', length: 10 })
  rulePack: string;

  @Column('varchar', { name: 'rule_version', length: 20 })
  ruleVersion: string;

  /** `HH:MM`, local time. */
  @Column('varchar', { name: 'voted_at', length: 5 })
  votedAt: string;

  @Column('varchar', { name: 'recorded_at', length: 24 })
  recordedAt: string;

  @Column('varchar', { name: 'recorded_by', length: 26 })
  recordedBy: string;

  @Column('varchar', { name: 'voided_at', length: 24, nullable: true })
  voidedAt: string | null;

  @Column('varchar', { name: 'voided_by', length: 26, nullable: true })
  voidedBy: string | null;

  @Column('text', { name: 'void_reason', nullable: true })
  voidReason: string | null;
}
