import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The last file number given in a year. */
@Entity('file_number_counter')
export class FileNumberCounter {
  @PrimaryColumn('int', { name: 'file_year' })
  fileYear: number;

  @Column('int', { name: 'last_number' })
  lastNumber: number;
}
