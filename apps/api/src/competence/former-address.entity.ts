import type { ActorFunction } from '@ersuchen/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Where a person lived before. */
@Entity('former_address')
export class FormerAddress {
  @PrimaryColumn('varchar', { name: 'person_id', length: 26 })
  personId: string;

  @PrimaryColumn('int')
  position: number;

  @Column('varchar', { length: 150 })
  street: string;

  @Column('varchar', { name: 'house_number', length: 20 })
  houseNumber: string;

  @Column('varchar', { name: 'address_addition', length: 150 })
  addressAddition: string;

  @Column('varchar', { length: 10 })
  postcode: string;

  @Column('varchar', { length: 100 })
  town: string;

  @Column('varchar', { name: 'changed_at', length: 24 })
  changedAt: string;

  @Column('varchar', { name: 'changed_by', length: 26 })
  changedBy: string;

  @Column('varchar', { name: 'actor_function', length: 20 })
  actorFunction: ActorFunction;
}
