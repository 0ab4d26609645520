import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Days on which somebody of the office is away and another one stands in. Never deleted: it tells who stood in when. */
@Entity('account_absence')
export class AccountAbsence {
  @PrimaryColumn('varchar', { length: 26 })
  id: string;

  @Column('varchar', { name: 'account_id', length: 26 })
  accountId: string;

  @Column('varchar', { name: 'from_on', length: 10 })
  fromOn: string;

  @Column('varchar', { name: 'to_on', length: 10 })
  toOn: string;

  @Column('varchar', { name: 'substitute_id', length: 26 })
  substituteId: string;

  @Column('varchar', { name: 'created_by', length: 26 })
  createdBy: string;

  @Column('varchar', { name: 'created_at', length: 24 })
  createdAt: string;

  @Column('varchar', { name: 'ended_by', length: 26, nullable: true })
  endedBy: string | null;

  @Column('varchar', { name: 'ended_at', length: 24, nullable: true })
  endedAt: string | null;
}
