import type { LinkKind } from '@ersuchen/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Why a case is linked with another one. */
@Entity('case_link')
export class CaseLink {
  @PrimaryColumn('varchar', { name: 'case_id', length: 26 })
  caseId: string;

  @PrimaryColumn('varchar', { name: 'other_case_id', length: 26 })
  otherCaseId: string;

  @Column('varchar', { length: 20 })
  kind: LinkKind;

  @Column('text', { nullable: true })
  note: string | null;

  @Column('varchar', { name: 'linked_at', length: 24 })
  linkedAt: string;

  @Column('varchar', { name: 'linked_by', length: 26 })
  linkedBy: string;
}
