import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Letters that are printed and posted together, as one file. */
@Entity('print_batch')
export class PrintBatch {
  @PrimaryColumn('varchar', { length: 26 })
  id: string;

  @Column('varchar', { name: 'print_day', length: 10 })
  printDay: string;

  /** Counts the batches of a day. */
  @Column('int')
  number: number;

  /** How many letters it holds. */
  @Column('int')
  letters: number;

  @Column('varchar', { name: 'made_at', length: 24 })
  madeAt: string;

  @Column('varchar', { name: 'made_by', length: 26 })
  madeBy: string;

  /** Null until the file was made for the first time; it is always made of the same letters in the same way. */
  @Column('int', { nullable: true })
  pages: number | null;

  @Column('int', { nullable: true })
  bytes: number | null;

  @Column('varchar', { length: 64, nullable: true })
  sha256: string | null;

  @Column('varchar', { name: 'posted_at', length: 24, nullable: true })
  postedAt: string | null;

  @Column('varchar', { name: 'posted_by', length: 26, nullable: true })
  postedBy: string | null;
}
