import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The reasons of an application; `sections` is a JSON object of the seven sections and their texts. */
@Entity('case_reason')
export class CaseReason {
  @PrimaryColumn('varchar', { name: 'case_id', length: 26 })
  caseId: string;

  @Column('text')
  sections: string;
}
