import { Column, Entity, PrimaryColumn } from 'typeorm';

/** That a recusal was recorded, or undone: the history of the recusals that hold. */
@Entity('recusal_record')
export class RecusalRecord {
  @PrimaryColumn('varchar', { length: 26 })
  id: string;

  @Column('varchar', { name: 'meeting_id', length: 26 })
  meetingId: string;

  @Column('varchar', { name: 'case_id', length: 26 })
  caseId: string;

  @Column('varchar', { name: 'account_id', length: 26 })
  accountId: string;

  @Column('varchar', { length: 10 })
  kind: 'RECORDED' | 'UNDONE';

  @Column('varchar', { length: 300 })
  reason: string;

  @Column('varchar', { name: 'recorded_at', length: 24 })
  recordedAt: string;

  @Column('varchar', { name: 'recorded_by', length: 26 })
  recordedBy: string;
}
