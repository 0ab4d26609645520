import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A member's own note on a case, for nobody else. */
@Entity('private_note')
export class PrivateNote {
  @PrimaryColumn('varchar', { name: 'account_id', length: 26 })
  accountId: string;

  @PrimaryColumn('varchar', { name: 'case_id', length: 26 })
  caseId: string;

  @Column('int', { default: 1 })
  version: number;

  @Column('text')
  body: string;

  @Column('varchar', { name: 'changed_at', length: 24 })
  changedAt: string;
}
