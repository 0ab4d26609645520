import type { DispatchWay, LetterState } from '@ersuchen/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A letter or notice that is due, written with the change that caused it. */
@Entity('outbox')
export class OutboxRow {
  @PrimaryColumn('varchar', { length: 26 })
  id: string;

  /** Unique, so that one occasion sends one letter. */
  @Column('varchar', { length: 120 })
  occasion: string;

  @Column('varchar', { length: 40 })
  letter: string;

  @Column('varchar', { length: 20 })
  recipient: string;

  @Column('varchar', { name: 'recipient_id', length: 26, nullable: true })
  recipientId: string | null;

  @Column('varchar', { name: 'case_id', length: 26, nullable: true })
  caseId: string | null;

  @Column('varchar', { name: 'meeting_id', length: 26, nullable: true })
  meetingId: string | null;

  @Column('varchar', { length: 20 })
  state: LetterState;

  @Column('varchar', { name: 'due_on', length: 10 })
  dueOn: string;

  @Column('varchar', { name: 'created_at', length: 24 })
  createdAt: string;

  @Column('int', { default: 0 })
  attempts: number;

  @Column('varchar', { name: 'next_attempt_at', length: 24, nullable: true })
  nextAttemptAt: string | null;

  @Column('varchar', { name: 'leased_until', length: 24, nullable: true })
  leasedUntil: string | null;

  @Column('varchar', { name: 'sent_at', length: 24, nullable: true })
  sentAt: string | null;

  /** From here on the recipient sees the letter. Letters of one act have one and the same moment. */
  @Column('varchar', { name: 'released_at', length: 24, nullable: true })
  releasedAt: string | null;

  @Column('varchar', { name: 'released_on', length: 10, nullable: true })
  releasedOn: string | null;

  @Column('varchar', { name: 'released_by', length: 26, nullable: true })
  releasedBy: string | null;

  @Column('varchar', { name: 'withheld_at', length: 24, nullable: true })
  withheldAt: string | null;

  @Column('varchar', { name: 'withheld_by', length: 26, nullable: true })
  withheldBy: string | null;

  @Column('text', { name: 'withheld_reason', nullable: true })
  withheldReason: string | null;

  /** The taking that holds the lease; only it may say what became of the letter. */
  @Column('varchar', { name: 'leased_by', length: 26, nullable: true })
  leasedBy: string | null;

  @Column('varchar', { length: 20, nullable: true })
  way: DispatchWay | null;

  /** What went wrong last: a kind or a mail server's number, never its text. */
  @Column('varchar', { length: 60, nullable: true })
  problem: string | null;

  @Column('varchar', { name: 'print_batch_id', length: 26, nullable: true })
  printBatchId: string | null;
}
