import { Column, Entity, PrimaryColumn } from 'typeorm';

/** More time for a statement: asked for by the authority, granted or refused by the office; keeps the due day before. */
@Entity('statement_extension')
export class StatementExtension {
  @PrimaryColumn('varchar', { length: 26 })
  id: string;

  @Column('varchar', { name: 'statement_id', length: 26 })
  statementId: string;

  @Column('varchar', { length: 10 })
  state: 'ASKED' | 'GRANTED' | 'REFUSED';

  @Column('varchar', { name: 'old_due_on', length: 10 })
  oldDueOn: string;

  /** Null, as reason and asker, when the office gives more time unasked. */
  @Column('varchar', { name: 'wished_on', length: 10, nullable: true })
  wishedOn: string | null;

  @Column('text', { nullable: true })
  reason: string | null;

  @Column('varchar', { name: 'asked_by', length: 26, nullable: true })
  askedBy: string | null;

  @Column('varchar', { name: 'asked_at', length: 24, nullable: true })
  askedAt: string | null;

  @Column('varchar', { name: 'new_due_on', length: 10, nullable: true })
  newDueOn: string | null;

  @Column('text', { nullable: true })
  answer: string | null;

  @Column('varchar', { name: 'decided_by', length: 26, nullable: true })
  decidedBy: string | null;

  @Column('varchar', { name: 'decided_at', length: 24, nullable: true })
  decidedAt: string | null;
}
