import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('statement_answer')
export class StatementAnswer {
  @PrimaryColumn('varchar', { name: 'statement_id', length: 26 })
  statementId: string;

  @PrimaryColumn('varchar', { length: 40 })
  question: string;

  @Column('text')
  body: string;
}
