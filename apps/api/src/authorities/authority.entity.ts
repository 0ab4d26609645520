import type { AuthorityKind } from '@ersuchen/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('authority')
export class Authority {
  @PrimaryColumn('varchar', { length: 26 })
  id: string;

  @Column('varchar', { length: 40 })
  code: string;

  @Column('varchar', { length: 200 })
  name: string;

  @Column('varchar', { name: 'name_key', length: 200 })
  nameKey: string;

  @Column('varchar', { length: 20 })
  kind: AuthorityKind;

  @Column('varchar', { length: 200, nullable: true })
  street: string | null;

  @Column('varchar', { length: 10, nullable: true })
  postcode: string | null;

  @Column('varchar', { length: 100 })
  town: string;

  @Column('varchar', { length: 254, nullable: true })
  email: string | null;

  @Column('int', { default: 1 })
  active: 0 | 1;

  @Column('int', { default: 1 })
  version: number;
}
