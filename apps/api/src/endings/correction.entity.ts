import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Somebody asks to correct a mistaken end; somebody else reopens the case. */
@Entity('correction')
export class Correction {
  @PrimaryColumn('varchar', { length: 26 })
  id: string;

  @Column('varchar', { name: 'case_id', length: 26 })
  caseId: string;

  /** Ids of the persons who go back into the procedure, separated by commas. */
  @Column('varchar', { name: 'person_ids', length: 900 })
  personIds: string;

  @Column('text')
  reason: string;

  @Column('varchar', { name: 'asked_by', length: 26 })
  askedBy: string;

  @Column('varchar', { name: 'asked_at', length: 24 })
  askedAt: string;

  /** REPLACED: asked anew before anybody decided. Null while it is open. */
  @Column('varchar', { length: 20, nullable: true })
  decision: 'REOPENED' | 'REPLACED' | null;

  @Column('varchar', { name: 'decided_by', length: 26, nullable: true })
  decidedBy: string | null;

  @Column('varchar', { name: 'decided_at', length: 24, nullable: true })
  decidedAt: string | null;

  @Column('text', { name: 'decision_reason', nullable: true })
  decisionReason: string | null;

  /** What the correction took back, as JSON: the persons as they stood. */
  @Column('text', { nullable: true })
  undone: string | null;
}
