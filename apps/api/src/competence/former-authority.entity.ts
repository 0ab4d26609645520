import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An authority that was competent for a case before; it keeps only its own submitted statement and the receipt for it. */
@Entity('former_authority')
export class FormerAuthority {
  @PrimaryColumn('varchar', { name: 'case_id', length: 26 })
  caseId: string;

  /** The event of the case that ended its competence. */
  @PrimaryColumn('int', { name: 'ended_seq' })
  endedSeq: number;

  @Column('varchar', { name: 'authority_id', length: 26 })
  authorityId: string;

  @Column('varchar', { name: 'ended_at', length: 24 })
  endedAt: string;
}
