import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A member takes no part in a case and does not read it. */
@Entity('recusal')
export class Recusal {
  @PrimaryColumn('varchar', { name: 'account_id', length: 26 })
  accountId: string;

  @PrimaryColumn('varchar', { name: 'case_id', length: 26 })
  caseId: string;

  @Column('varchar', { length: 300 })
  reason: string;

  @Column('varchar', { name: 'recorded_at', length: 24 })
  recordedAt: string;

  @Column('varchar', { name: 'recorded_by', length: 26 })
  recordedBy: string;
}
