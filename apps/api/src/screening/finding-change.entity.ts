import type { FindingValue } from '@ersuchen/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One change of a finding: what stood before, what stands since, who changed it, and why. */
@Entity('finding_history')
export class FindingChange {
  @PrimaryColumn('varchar', { length: 26 })
  id: string;

  @Column('varchar', { name: 'case_id', length: 26 })
  caseId: string;

  @Column('varchar', { name: 'person_id', length: 26 })
  personId: string;

  @Column('varchar', { length: 40 })
  ground: string;

  @Column('varchar', { length: 10 })
  step: 'RECORDED' | 'DECIDED';

  /** Null for the first finding. */
  @Column('varchar', { name: 'old_finding', length: 10, nullable: true })
  oldFinding: FindingValue | null;

  @Column('text', { name: 'old_evidence', nullable: true })
  oldEvidence: string | null;

  @Column('text', { name: 'old_exception_reason', nullable: true })
  oldExceptionReason: string | null;

  @Column('varchar', { name: 'new_finding', length: 10 })
  newFinding: FindingValue;

  @Column('text', { name: 'new_evidence', nullable: true })
  newEvidence: string | null;

  @Column('text', { name: 'new_exception_reason', nullable: true })
  newExceptionReason: string | null;

  @Column('text', { nullable: true })
  reason: string | null;

  @Column('varchar', { name: 'changed_by', length: 26 })
  changedBy: string;

  @Column('varchar', { name: 'changed_at', length: 24 })
  changedAt: string;
}
