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
  state: 'DUE' | 'SENDING' | 'SENT' | 'FAILED';

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
}
