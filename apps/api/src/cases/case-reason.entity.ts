import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One of the seven sections in which the application gives its reasons. */
@Entity('case_reason')
export class CaseReason {
  @PrimaryColumn('varchar', { name: 'case_id', length: 26 })
  caseId: string;

  @Column('text')
  sections: string;
}
