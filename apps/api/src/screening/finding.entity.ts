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
}
