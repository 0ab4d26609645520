import type { Letter } from '@ersuchen/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One version of a letter's wording, as the office wrote it. */
@Entity('letter_template')
export class LetterTemplate {
  @PrimaryColumn('varchar', { length: 40 })
  letter: Letter;

  @PrimaryColumn('int', { name: 'template_version' })
  templateVersion: number;

  @Column('text')
  body: string;

  @Column('varchar', { name: 'changed_by', length: 26 })
  changedBy: string;

  @Column('varchar', { name: 'changed_at', length: 24 })
  changedAt: string;
}
