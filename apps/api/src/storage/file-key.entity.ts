import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The key of one case's or meeting's files, wrapped by the master key. */
@Entity('case_key')
export class FileKey {
  /** The id of the case or of the meeting. */
  @PrimaryColumn('varchar', { name: 'owner_id', length: 26 })
  ownerId: string;

  @Column('varchar', { length: 10 })
  kind: 'CASE' | 'MEETING';

  @Column('varchar', { name: 'wrapped_key', length: 120 })
  wrappedKey: string;
}
