import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Somebody who signs in. What they may do hangs on their dated functions. */
@Entity('account')
export class Account {
  @PrimaryColumn('varchar', { length: 26 })
  id: string;

  @Column('varchar', { length: 100 })
  login: string;

  @Column('varchar', { length: 200 })
  name: string;

  @Column('varchar', { length: 254, nullable: true })
  email: string | null;

  @Column('varchar', { name: 'password_hash', length: 255, nullable: true })
  passwordHash: string | null;

  @Column('int', { name: 'failed_sign_ins', default: 0 })
  failedSignIns: number;

  @Column('varchar', { name: 'next_sign_in_at', length: 24, nullable: true })
  nextSignInAt: string | null;

  @Column('varchar', { name: 'disabled_at', length: 24, nullable: true })
  disabledAt: string | null;

  @Column('int', { name: 'is_demo', default: 0 })
  isDemo: 0 | 1;

  @Column('varchar', { name: 'created_at', length: 24 })
  createdAt: string;

  @Column('int', { default: 1 })
  version: number;
}
