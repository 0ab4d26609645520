import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One reminder of a statement that is awaited. */
@Entity('statement_reminder')
export class StatementReminder {
  @PrimaryColumn('varchar', { length: 26 })
  id: string;

  @Column('varchar', { name: 'statement_id', length: 26 })
  statementId: string;

  /** The due day that held then. */
  @Column('varchar', { name: 'due_on', length: 10 })
  dueOn: string;

  /** Working days from the due day for a reminder of the daily run; null for one by hand. */
  @Column('int', { name: 'working_days', nullable: true })
  workingDays: number | null;

  @Column('varchar', { name: 'reminded_on', length: 10 })
  remindedOn: string;

  @Column('varchar', { name: 'reminded_at', length: 24 })
  remindedAt: string;

  @Column('varchar', { name: 'reminded_by', length: 26 })
  remindedBy: string;
}
