import type { RetentionClass } from '@ersuchen/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The protocol of a deletion: what was deleted when by whom, nothing about persons. Never changed or deleted. */
@Entity('deletion_record')
export class DeletionRecord {
  @PrimaryColumn('varchar', { length: 26 })
  id: string;

  @Column('varchar', { name: 'subject_id', length: 26 })
  subjectId: string;

  @Column('varchar', { length: 10 })
  kind: 'CASE' | 'DRAFT';

  @Column('varchar', { name: 'file_number', length: 30, nullable: true })
  fileNumber: string | null;

  @Column('varchar', { name: 'retention_class', length: 20, nullable: true })
  retentionClass: RetentionClass | null;

  @Column('varchar', { name: 'deleted_at', length: 24 })
  deletedAt: string;

  @Column('varchar', { name: 'deleted_by', length: 26 })
  deletedBy: string;

  @Column('text', { nullable: true })
  reason: string | null;

  /** JSON object: table -> number of rows that are gone. */
  @Column('text', { name: 'row_counts' })
  rowCounts: string;
}
