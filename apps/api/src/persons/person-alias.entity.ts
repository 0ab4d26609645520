import type { AliasKind } from '@ersuchen/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Another name of a person, or another spelling of the same name. */
@Entity('person_alias')
export class PersonAlias {
  @PrimaryColumn('varchar', { name: 'person_id', length: 26 })
  personId: string;

  @PrimaryColumn('int')
  position: number;

  @Column('varchar', { length: 20 })
  kind: AliasKind;

  @Column('varchar', { length: 120 })
  surname: string;

  @Column('varchar', { name: 'first_names', length: 120 })
  firstNames: string;

  @Column('varchar', { name: 'name_key', length: 120 })
  nameKey: string;
}
