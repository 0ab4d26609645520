import type { FindingValue } from '@ersuchen/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Whether an exclusion ground (§ 5 HFKVO NRW) applies to a person. */
@Entity('finding')
export class Finding {
  @PrimaryColumn('varchar', { name: 'person_id', length: 26 })
  personId: string;

  @PrimaryColumn('varchar', { length: 40 })
  ground: string;

  @Column('varchar', { name: 'case_id', length: 26 })
  caseId: string;

  @Column('varchar', { length: 10 })
  finding: FindingValue;

  @Column('text', { nullable: true })
  evidence: string | null;

  @Column('text', { name: 'exception_reason', nullable: true })
  exceptionReason: string | null;

  @Column('varchar', { name: 'found_by', length: 26 })
  foundBy: string;

  @Column('varchar', { name: 'found_at', length: 24 })
  foundAt: string;

  /** Ids of the documents that it rests on, separated by commas. */
  @Column('text', { name: 'document_ids', nullable: true })
  documentIds: string | null;

  /** Who of the deciding body has decided on it since it was recorded; null while nobody has. */
  @Column('varchar', { name: 'decided_by', length: 26, nullable: true })
  decidedBy: string | null;

  @Column('varchar', { name: 'decided_at', length: 24, nullable: true })
  decidedAt: string | null;

  @Column('text', { name: 'decision_reason', nullable: true })
  decisionReason: string | null;
}
