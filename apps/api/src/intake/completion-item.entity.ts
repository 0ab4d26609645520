import type { DocumentKind } from '@ersuchen/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One thing that the office asked the party to hand in later. */
@Entity('completion_item')
export class CompletionItem {
  @PrimaryColumn('varchar', { length: 26 })
  id: string;

  @Column('varchar', { name: 'case_id', length: 26 })
  caseId: string;

  @Column('int')
  position: number;

  /** A document of the checklist; null for anything else. */
  @Column('varchar', { length: 10, nullable: true })
  kind: DocumentKind | null;

  @Column('varchar', { length: 500 })
  description: string;

  @Column('varchar', { name: 'requested_at', length: 24 })
  requestedAt: string;

  @Column('varchar', { name: 'requested_by', length: 26 })
  requestedBy: string;

  @Column('varchar', { name: 'arrived_on', length: 10, nullable: true })
  arrivedOn: string | null;

  /** The office went on without it. */
  @Column('varchar', { name: 'given_up_on', length: 10, nullable: true })
  givenUpOn: string | null;

  @Column('varchar', { name: 'document_id', length: 26, nullable: true })
  documentId: string | null;
}
