import { Column, Entity, PrimaryColumn } from 'typeorm';

/** From when to when somebody may read a case for a meeting. */
@Entity('paper_release')
export class PaperRelease {
  @PrimaryColumn('varchar', { name: 'account_id', length: 26 })
  accountId: string;

  @PrimaryColumn('varchar', { name: 'case_id', length: 26 })
  caseId: string;

  @PrimaryColumn('varchar', { name: 'meeting_id', length: 26 })
  meetingId: string;

  @Column('varchar', { name: 'released_at', length: 24 })
  releasedAt: string;

  @Column('varchar', { name: 'closed_at', length: 24, nullable: true })
  closedAt: string | null;
}
