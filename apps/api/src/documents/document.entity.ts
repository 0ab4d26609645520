import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A document of the file: what it is and when it came, whether or not its pages are held here. */
@Entity('document')
export class Document {
  @PrimaryColumn('varchar', { length: 26 })
  id: string;

  @Column('varchar', { name: 'case_id', length: 26 })
  caseId: string;

  @Column('varchar', { name: 'person_id', length: 26, nullable: true })
  personId: string | null;

  @Column('varchar', { length: 10 })
  kind: string;

  @Column('varchar', { length: 200 })
  title: string;

  @Column('varchar', { name: 'received_on', length: 10 })
  receivedOn: string;

  @Column('int', { default: 1 })
  pages: number;

  @Column('varchar', { length: 10 })
  sensitivity: 'NORMAL' | 'MEDICAL' | 'CRIMINAL';

  @Column('int', { name: 'released_to_authority', default: 0 })
  releasedToAuthority: 0 | 1;

  @Column('int', { name: 'file_held', default: 0 })
  fileHeld: 0 | 1;
}
